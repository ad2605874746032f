package dev.cuecard.cli.coverage;

import dev.cuecard.carryover.CarryOver;
import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.ingest.SourceReader;
import dev.cuecard.preflight.Preflight;
import dev.cuecard.problem.Problem;
import dev.cuecard.render.carryover.PreflightReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard preflight BUNDLE`
public final class PreflightCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "preflight", "Say what a wiki would refuse in a message bundle, and what changes.")
        .more("", "Exit code 1: it would be refused.", "")
        .parameters("BUNDLE", "1", "The page as JSON, as it is to be pushed.")
        .value(
            "DOCUMENT|FILE",
            "What is on the wiki. Default: the document of the corpus that the bundle is of.",
            "--against")
        .json("preflight")
        .examples(
            "cuecard preflight video.json",
            "cuecard preflight video.json --against asking-open-questions --json");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    String name = arguments.parameters().getFirst();
    Folders folders = new Folders(arguments, console);
    String page = page(Path.of(name));
    List<Problem> problems = Preflight.of(page);
    Optional<Document> changed = document(page, name);
    Optional<MessageBundle> bundle = changed.flatMap(Document::bundle);
    Optional<Document> now =
        changed.isPresent() ? now(changed.get(), arguments, folders, console) : Optional.empty();
    Optional<CarryOver> plan = Optional.empty();
    if (now.isPresent() && bundle.isPresent()) {
      plan = Optional.of(CarryOver.of(Bundles.of(now.get()), bundle.get()));
    }
    var report = new PreflightReport(name, problems, now.map(Document::id), plan);
    console.out().print(arguments.has("--json") ? report.toJson() : report.toText(console.style()));
    return Preflight.passes(problems) ? ExitCode.FINE : ExitCode.NOTHING;
  }

  private static String page(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /// The document of a page that is recognised. What the reader has to say, preflight says better.
  private static Optional<Document> document(String page, String file) {
    return SourceReader.asFound().read(page.getBytes(StandardCharsets.UTF_8), file).document();
  }

  private static Optional<Document> now(
      Document changed, Arguments arguments, Folders folders, Console console)
      throws UnreadableDocument, WrongUsage {
    Optional<String> against = arguments.text("--against");
    if (against.isPresent()) {
      return Optional.of(DocumentOrFile.read(against.get(), folders, console));
    }
    Corpus corpus = folders.corpus();
    boolean isThere = corpus.files().stream().map(StoredFile::id).anyMatch(changed.id()::equals);
    return isThere ? Optional.of(corpus.read(changed.id())) : Optional.empty();
  }
}
