package dev.cuecard.cli.study;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.StudyGuides;
import dev.cuecard.guide.check.Finding;
import dev.cuecard.guide.check.GuideCheck;
import dev.cuecard.render.Printable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard guide DOCUMENT…`, `cuecard guide --collection TEXT`
public final class GuideCommand implements Command {
  private static final int MOST = 20;

  @Override
  public CommandSpec spec() {
    return Options.command(
            "guide",
            "Make a study guide: outline, summaries, key terms, quotes, questions and answers.")
        .more("Every line is quoted from the course, with a link to where it is said.")
        .parameters(
            "DOCUMENT|FILE", "0..*", "Ids or beginnings of ids, or a file; of one or several.")
        .value("TEXT", "A guide to the collections whose names hold this.", "--collection")
        .value("TEXT", "Only to the part of them whose place holds this.", "--place")
        .value("TAG", "The guide's language. Default: the first document's own.", "--language")
        .value(
            "FORMATS",
            "md (default), html, pdf, json (docs/schema/guide.schema.json), with commas between.",
            "--format")
        .value("FILE|DIR", "Where to. Default: standard output, which takes no pdf.", "--out")
        .value("FILE", "A TrueType font for letters that the PDF's own fonts lack.", "--font")
        .flag(
            "Write what the guide lacks instead: untested objectives, undefined terms, unanswered"
                + " questions. Exit code 1 if there is any.",
            "--lint")
        .json("guide")
        .examples(
            "cuecard guide asking-open-questions > guide.md",
            "cuecard guide --collection oral --format html,pdf --out guides/",
            "cuecard guide consent-and-sharing --language ar --out guide.html",
            "cuecard guide --collection oral --lint");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    if (arguments.has("--lint") && arguments.has("--json")) {
      throw new WrongUsage("expected --lint or --json, got both");
    }
    GuideFiles files = GuideFiles.of(arguments);
    StudyMaterial found = StudyMaterial.of(arguments, console);
    StudyGuide guide = StudyGuides.of(found.material(), found.others());
    if (guide.parts().isEmpty()) {
      console.note(
          "nothing to make a guide of in "
              + guide.language()
              + (found.languages().isEmpty() ? "" : "; there is " + found.languages()));
      return found.hasErrors() ? ExitCode.UNREADABLE : ExitCode.NOTHING;
    }
    int code = ExitCode.FINE;
    if (arguments.has("--lint")) {
      code = lint(guide, console);
    } else {
      files.write(guide, console);
    }
    return found.hasErrors() ? ExitCode.UNREADABLE : code;
  }

  /// Of each kind a screenful: a course export without addresses has hundreds.
  private static int lint(StudyGuide guide, Console console) {
    List<Finding> findings = GuideCheck.of(guide);
    Map<Finding.Kind, List<Finding>> kinds =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    Finding::kind, () -> new EnumMap<>(Finding.Kind.class), Collectors.toList()));
    kinds.forEach((kind, all) -> {
      all.stream()
          .limit(MOST)
          .forEach(finding -> console.out().println(Printable.of(finding.toString())));
      if (all.size() > MOST) {
        console.out().println(kind.label() + ": and " + (all.size() - MOST) + " more");
      }
    });
    return findings.isEmpty() ? ExitCode.FINE : ExitCode.NOTHING;
  }
}
