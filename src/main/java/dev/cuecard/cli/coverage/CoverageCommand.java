package dev.cuecard.cli.coverage;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.ProfileName;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.LanguageChoice;
import dev.cuecard.coverage.Measure;
import dev.cuecard.render.coverage.CoverageFormat;
import dev.cuecard.render.coverage.EarlierCoverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard coverage [next] [COLLECTION|DOCUMENT…]`
public final class CoverageCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command("coverage", "Say how far courses are translated, and what is next.")
        .more(
            "",
            "coverage next --language TAG lists what to translate next, coverage check what looks"
                + " wrong in translations: docs/coverage.md.",
            "")
        .parameters(
            "COLLECTION|DOCUMENT",
            "0..*",
            "A part of a collection's name, or the beginning of an id. Default: everything.")
        .value("TAGS", "Only these languages, such as ar,fr, wanted or not.", "--language")
        .flag("Languages too that are not on the lists of priority languages.", "--all")
        .value(
            "MEASURE", "What percentages are of: " + Measure.labels() + ". Default: units.", "--by")
        .value("FILE", "Compare with what --json wrote earlier.", "--since")
        .number(
            "PERCENT", "Exit with 1 if less of any language of a course is done.", "--fail-under")
        .value(
            "FORMAT",
            "One of " + CoverageFormat.labels() + ". Default: text. html is a heat map.",
            "--format")
        .number("N", "With next: as much as can be done in this time. Default: 30.", "--minutes")
        .value("FILE", "With check: terms and their translations, CSV or TBX.", "--glossary")
        .value("RULES", "With check: only these, such as numbers,tags.", "--only")
        .value(
            "NAME",
            "With check: whose limits, " + ProfileName.labels() + ". Default: ted.",
            "--profile")
        .flag("Write JSON (docs/schema: coverage, worklist, translation-finding).", "--json")
        .examples(
            "cuecard coverage",
            "cuecard coverage oral --by speech --format html > coverage.html",
            "cuecard coverage --language ar --fail-under 80",
            "cuecard coverage next oral --language ar --minutes 30",
            "cuecard coverage check --language ar --glossary terms.csv");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    List<String> names = arguments.parameters();
    List<String> selected = names.isEmpty() ? names : names.subList(1, names.size());
    return switch (names.isEmpty() ? "" : names.getFirst()) {
      case "next" -> new NextTasks(arguments, console).list(selected);
      case "check" -> new TranslationChecks(arguments, console).check(selected);
      default -> report(arguments, console);
    };
  }

  private static int report(Arguments arguments, Console console) throws WrongUsage {
    CoverageFormat format = format(arguments);
    Measure by = measure(arguments);
    var choice = new LanguageChoice(Languages.of(arguments), arguments.has("--all"));
    int least = least(arguments);
    Optional<EarlierCoverage> since = since(arguments);
    var selection = new Selection(new Folders(arguments, console).corpus(), arguments.parameters());
    List<DocumentCoverage> documents = new ArrayList<>();
    boolean whole = selection.each(DocumentCoverage::of, documents::add, console);
    CoverageReport report = CoverageReport.of(by, choice, documents);
    if (report.courses().isEmpty()) {
      console.note("nothing to translate in " + selection.corpus().folder());
      return whole ? ExitCode.NOTHING : ExitCode.UNREADABLE;
    }
    console.out().print(format.write(report, since, console.style()));
    List<String> under = report.under(least);
    under.forEach(console::note);
    if (!whole) {
      return ExitCode.UNREADABLE;
    }
    return under.isEmpty() ? ExitCode.FINE : ExitCode.NOTHING;
  }

  private static int least(Arguments arguments) throws WrongUsage {
    int least = arguments.number("--fail-under", 0);
    if (least < 0 || least > 100) {
      throw new WrongUsage("expected 0 to 100 with --fail-under, got " + least);
    }
    return least;
  }

  private static Measure measure(Arguments arguments) throws WrongUsage {
    String name = arguments.text("--by").orElse(Measure.UNITS.label());
    return Measure.named(name)
        .orElseThrow(() ->
            new WrongUsage(
                "expected one of " + Measure.labels() + " with --by, got \"" + name + '"'));
  }

  private static CoverageFormat format(Arguments arguments) throws WrongUsage {
    String name = arguments.has("--json") ? "json" : arguments.text("--format").orElse("text");
    return CoverageFormat.named(name)
        .orElseThrow(() ->
            new WrongUsage(
                "expected one of "
                    + CoverageFormat.labels()
                    + " with --format, got \""
                    + name
                    + '"'));
  }

  private static Optional<EarlierCoverage> since(Arguments arguments) throws WrongUsage {
    Optional<Path> file = arguments.path("--since");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(EarlierCoverage.of(Files.readString(file.get())));
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(file.get() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file.get() + " cannot be read", e);
    }
  }
}
