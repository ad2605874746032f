package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.Progress;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.ingest.Ingest;
import dev.cuecard.ingest.Input;
import dev.cuecard.ingest.SourceFinder;
import dev.cuecard.ingest.SourceReader;
import dev.cuecard.language.Language;
import dev.cuecard.render.IngestReport;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard ingest SOURCE…`
final class IngestCommand implements Command {
  /// How long to wait for another writer.
  static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public CommandSpec spec() {
    return Options.command("ingest", "Read files into the corpus.")
        .more(
            "",
            "Subtitles, message bundles and their translations, wiki and talk pages, bug reports,"
                + " exercises. What a file is, is seen from its content, never from its name.",
            "")
        .parameters("SOURCE", "1..*", "Files, folders, globs; - for standard input.")
        .value(
            "TAG",
            "The language of subtitle files. Default: as name.LANGUAGE.srt says.",
            "--language")
        .value("NAME", "How the files are encoded. Default: found out for each.", "--charset")
        .value(
            "URL",
            "The public address of the one source: links to moments begin with it.",
            "--link")
        .value("NAME", "The collection of what does not name one itself.", "--collection")
        .json("ingest")
        .examples(
            "cuecard ingest talks/",
            "cuecard ingest 'talks/**.srt' --language en",
            "curl … | cuecard ingest - --link https://example.org/talk.webm");
  }

  @Override
  public int run(Arguments arguments, Console console) throws CorpusLocked, WrongUsage {
    SourceFinder.Found found = SourceFinder.sources(arguments.parameters());
    Optional<String> link = arguments.text("--link");
    if (link.isPresent() && found.inputs().size() != 1) {
      throw new WrongUsage("expected one source with --link, got " + found.inputs().size());
    }
    SourceReader reader =
        new SourceReader(
            arguments.charset(),
            arguments.text("--language").map(Language::of),
            link,
            arguments.text("--collection"));
    Corpus corpus = new Folders(arguments, console).corpus();
    try (CorpusWriter writer = corpus.writer("ingest", PATIENCE, console::waiting);
        Progress progress = new Progress(console, "reading")) {
      var report =
          new IngestReport(
              arguments.has("--json"),
              text -> progress.around(() -> console.out().print(text)),
              note -> progress.around(() -> console.note(note)),
              found.missing());
      var ingest = new Ingest(corpus, writer, reader, console.in(), report::add);
      int done = 0;
      for (Input input : found.inputs()) {
        ingest.read(input);
        progress.reached(++done, found.inputs().size());
      }
      ingest.end();
      report.end();
      return report.hasErrors() ? ExitCode.UNREADABLE : ExitCode.FINE;
    }
  }
}
