package dev.cuecard.cli.corpus;

import dev.cuecard.cli.coverage.CatalogueExport;
import dev.cuecard.cli.named.DocumentName;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.DocumentLines;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.exchange.CatalogueFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard export [DOCUMENT…]`
public final class ExportCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "export", "Write documents as JSON Lines, or translations for translators' tools.")
        .more(
            "",
            "Without --format a line a document, by id, as docs/schema/document.schema.json"
                + " describes it, which ingest reads again. import takes PO, XLIFF and CSV back.",
            "")
        .parameters(
            "DOCUMENT", "0..*", "Their ids, or beginnings of them. Default: the whole corpus.")
        .value("TEXT", "Only of collections whose name holds this.", "--collection")
        .value(
            "FORMAT",
            "Translations: " + CatalogueFormat.labels() + ". messages is what ingest reads.",
            "--format")
        .value(
            "TAGS",
            "With --format: these languages. Default: the priority ones, else all there are.",
            "--language")
        .value("FOLDER", "With --format: write a file for each document and language.", "--output")
        .examples(
            "cuecard export > corpus.jsonl",
            "cuecard export --collection oral | gzip > oral.jsonl.gz",
            "cuecard ingest oral.jsonl.gz --corpus elsewhere",
            "cuecard export asking-open-questions --format po --language ar > asking.ar.po",
            "cuecard export --format xliff-2.1 --output to-translators/");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    Corpus corpus = new Folders(arguments, console).corpus();
    List<String> ids = ids(corpus, arguments.parameters());
    Optional<String> format = arguments.text("--format");
    DocumentExport export =
        format.isPresent()
            ? new CatalogueExport(arguments, console, format(format.get()), ids.size())::write
            : document -> lines(document, console);
    String collection = lower(arguments.text("--collection").orElse(""));
    boolean hasErrors = false;
    boolean isFound = false;
    boolean isWritten = false;
    for (String id : ids) {
      try {
        Document document = corpus.read(id);
        if (lower(document.about().collection().orElse("")).contains(collection)) {
          isFound = true;
          isWritten |= export.write(document);
        }
      } catch (UnreadableDocument e) {
        console.note(String.valueOf(e.getMessage()));
        hasErrors = true;
      }
    }
    if (!isWritten && !hasErrors) {
      console.note(isFound ? "nothing is written" : "no such document in " + corpus.folder());
    }
    return hasErrors ? ExitCode.UNREADABLE : isWritten ? ExitCode.FINE : ExitCode.NOTHING;
  }

  /// Writes a document, if it holds what is written.
  @FunctionalInterface
  private interface DocumentExport {
    boolean write(Document document) throws WrongUsage;
  }

  private static boolean lines(Document document, Console console) {
    console.out().print(DocumentLines.line(document));
    return true;
  }

  private static CatalogueFormat format(String name) throws WrongUsage {
    return CatalogueFormat.named(name)
        .orElseThrow(() ->
            new WrongUsage(
                "expected one of "
                    + CatalogueFormat.labels()
                    + " with --format, got \""
                    + name
                    + '"'));
  }

  private static List<String> ids(Corpus corpus, List<String> names) throws WrongUsage {
    if (names.isEmpty()) {
      return corpus.files().stream().map(StoredFile::id).toList();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String name : names) {
      ids.add(DocumentName.id(corpus, name));
    }
    return List.copyOf(ids);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
