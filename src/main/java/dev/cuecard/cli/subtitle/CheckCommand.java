package dev.cuecard.cli.subtitle;

import dev.cuecard.cli.named.ProfileName;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.ingest.SourceFinder;
import dev.cuecard.quality.FileCheck;
import dev.cuecard.quality.Profile;
import dev.cuecard.quality.Rule;
import dev.cuecard.render.CheckReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard check FILE…`
public final class CheckCommand implements Command {
  private static final int MOST = 20;

  @Override
  public CommandSpec spec() {
    return FileOptions.reading(
            Options.bare(
                    "check", "Say what is wrong with subtitles: too fast, too long, overlapping …")
                .more(
                    "",
                    "Rules, numbers and their sources: docs/checks.md. Exit code 1: findings.",
                    "")
                .value(
                    "NAME",
                    "Whose limits: " + ProfileName.labels() + ". Default: ted.",
                    "--profile")
                .value("RULES", "Check only these, such as too-fast,overlap.", "--only")
                .value("RULES", "Do not check these.", "--ignore")
                .number(
                    "N",
                    "Show at most so many findings a rule and file; all are counted. Default: 20.",
                    "--most"))
        .parameters("FILE", "1..*", "Files, folders, globs; - for standard input.")
        .flag("Write a line of JSON a file (docs/schema/check.schema.json).", "--json")
        .examples(
            "cuecard check talks/ --profile netflix",
            "cuecard check talk.ar.srt --only too-fast,line-too-long --json");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    var options = new FileOptions(arguments);
    Profile profile = ProfileName.profile(arguments);
    Set<Rule> rules = rules(arguments);
    int most = arguments.number("--most", MOST);
    SourceFinder.Found found = SourceFinder.find(arguments.parameters());
    found.missing().forEach(name -> console.note(name + ": no such file or folder"));
    boolean unread = !found.missing().isEmpty();
    boolean findings = false;
    int others = 0;
    for (SourceFile source : found.files()) {
      var report = new CheckReport(source.name(), profile, rules, most, console.style());
      Optional<FileCheck> check = checked(source, options, profile, report, console);
      if (check.isEmpty()) {
        unread |= report.hasFailed() || source.named();
        others += report.hasFailed() || source.named() ? 0 : 1;
        if (source.named() && !report.hasFailed()) {
          console.note(source.name() + ": not recognised as subtitles");
        }
      } else {
        report.done(check.get());
        findings |= report.hasFindings();
        unread |= report.hasErrors();
        report.problems().forEach(console::note);
        console.out().print(arguments.has("--json") ? report.toJson() + "\n" : report.toText());
      }
    }
    if (others > 0) {
      console.note(others == 1 ? "1 other file left alone" : others + " other files left alone");
    }
    return unread ? ExitCode.UNREADABLE : findings ? ExitCode.NOTHING : ExitCode.FINE;
  }

  /// Reads a file through the checks; empty if it is no subtitle file, or cannot be read, which is
  /// reported.
  private static Optional<FileCheck> checked(
      SourceFile source, FileOptions options, Profile profile, CheckReport report, Console console)
      throws WrongUsage {
    OptionalDouble rate = options.hints(source).frameRate();
    try {
      Encoded file = source.encoded(console.in(), options.arguments().charset());
      Optional<SubtitleFormat> format = SubtitleFormat.of(file);
      if (format.isEmpty()) {
        return Optional.empty();
      }
      var check =
          new FileCheck(
              format.get(),
              options.language(source),
              language ->
                  rate.isPresent()
                      ? profile.limits(language, rate.getAsDouble())
                      : profile.limits(language),
              report::add);
      format.get().read(file, options.hints(source), check);
      report.format(format.get());
      return Optional.of(check);
    } catch (IOException e) {
      console.note(source.name() + ": cannot be read: " + e.getMessage());
      report.failed();
      return Optional.empty();
    }
  }

  private static Set<Rule> rules(Arguments arguments) throws WrongUsage {
    Set<Rule> rules = EnumSet.allOf(Rule.class);
    Optional<String> only = arguments.text("--only");
    if (only.isPresent()) {
      rules = named(only.get());
    }
    Optional<String> ignored = arguments.text("--ignore");
    if (ignored.isPresent()) {
      rules.removeAll(named(ignored.get()));
    }
    return rules;
  }

  private static Set<Rule> named(String list) throws WrongUsage {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    for (String label : list.split(",", -1)) {
      Optional<Rule> rule =
          Arrays.stream(Rule.values()).filter(each -> each.label().equals(label.strip())).findAny();
      if (rule.isEmpty()) {
        throw new WrongUsage(
            "expected rules among "
                + Arrays.stream(Rule.values()).map(Rule::label).collect(Collectors.joining(", "))
                + ", got \""
                + label
                + "\"");
      }
      rules.add(rule.get());
    }
    return rules;
  }
}
