package dev.cuecard.cli.study;

import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import dev.cuecard.render.summary.SummaryText;
import dev.cuecard.summary.KeySentences;
import dev.cuecard.summary.SummaryLength;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard summary DOCUMENT|FILE`
public final class SummaryCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "summary", "Quote the sentences that together say the most of what a text says.")
        .parameters("DOCUMENT|FILE", "1", "An id or the beginning of one, or a file; - for input.")
        .number("N", "How many sentences. Default: 3 to 15, more of longer texts.", "--sentences")
        .value("R", "Or what share of them: 0.1 for every tenth.", "--ratio")
        .value("TAG", "The language to read. Default: the document's own.", "--language")
        .value("FORMAT", "text (default), md, json.", "--format")
        .json("summary")
        .examples(
            "cuecard summary asking-open-questions",
            "cuecard summary talk.srt --ratio 0.05 --format md",
            "cuecard summary consent-and-sharing --language ar --sentences 4");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    SummaryLength length = length(arguments);
    Document document =
        DocumentOrFile.read(
            arguments.parameters().getFirst(), new Folders(arguments, console), console);
    Language language = TextLanguage.of(document, arguments.text("--language"));
    List<Segment> all = Sentences.of(document, language);
    List<Segment> chosen = KeySentences.of(language, all, length.of(all.size()));
    if (chosen.isEmpty()) {
      console.note("nothing to summarize in " + document.id() + " in " + language);
      return ExitCode.NOTHING;
    }
    SummaryText summary = new SummaryText(document, language.tag(), all.size(), chosen);
    console.out().print(text(summary, arguments, console));
    return ExitCode.FINE;
  }

  private static String text(SummaryText summary, Arguments arguments, Console console)
      throws WrongUsage {
    String format = arguments.has("--json") ? "json" : arguments.text("--format").orElse("text");
    return switch (format) {
      case "text" -> summary.plain(console.style());
      case "md" -> summary.markdown();
      case "json" -> summary.json();
      default ->
          throw new WrongUsage("expected text, md or json with --format, got \"" + format + '"');
    };
  }

  private static SummaryLength length(Arguments arguments) throws WrongUsage {
    Optional<String> ratio = arguments.text("--ratio");
    if (ratio.isPresent() && arguments.has("--sentences")) {
      throw new WrongUsage("expected --sentences or --ratio, got both");
    }
    if (ratio.isPresent()) {
      return new SummaryLength.Ratio(share(ratio.get()));
    }
    if (!arguments.has("--sentences")) {
      return new SummaryLength.Usual();
    }
    return new SummaryLength.Count(arguments.atLeast(1, "--sentences", 1));
  }

  private static double share(String text) throws WrongUsage {
    try {
      double share = Double.parseDouble(text);
      if (share > 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // told below, as what is out of range
    }
    throw new WrongUsage("expected a share above 0 and up to 1 with --ratio, got \"" + text + '"');
  }
}
