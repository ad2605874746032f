package dev.cuecard.cli.coverage;

import dev.cuecard.cli.named.DocumentName;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.exchange.Acceptance;
import dev.cuecard.exchange.Catalogue;
import dev.cuecard.exchange.CatalogueFormat;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.render.Printable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard import FILE…`
public final class ImportCommand implements Command {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public CommandSpec spec() {
    return Options.command("import", "Take translations back that export wrote: PO, XLIFF, CSV.")
        .more(
            "",
            "What was translated from another source than there is now is refused. Exit code 1:"
                + " something was.",
            "")
        .parameters("FILE", "1..*", "Files in UTF-8; what they are, their content says.")
        .value("DOCUMENT", "The document they belong to, where they do not say it.", "--document")
        .value("TAG", "The language they are in, where they do not say it.", "--language")
        .flag("Only say what would be taken.", "--dry-run")
        .examples(
            "cuecard import asking-open-questions-8p35.ar.po",
            "cuecard import from-translator.xlf --document asking --dry-run");
  }

  @Override
  public int run(Arguments arguments, Console console) throws CorpusLocked, WrongUsage {
    Corpus corpus = new Folders(arguments, console).corpus();
    int status = ExitCode.FINE;
    try (CorpusWriter writer = corpus.writer("import", PATIENCE, console::waiting)) {
      for (String file : arguments.parameters()) {
        status = Math.max(status, one(file, arguments, corpus, writer, console));
      }
    }
    return status;
  }

  private static int one(
      String file, Arguments arguments, Corpus corpus, CorpusWriter writer, Console console)
      throws WrongUsage {
    try {
      Parsed<Catalogue> read = CatalogueFormat.read(Files.readString(Path.of(file)));
      read.problems().forEach(problem -> console.note(file + ":" + problem));
      Catalogue catalogue = inLanguage(read.value(), Languages.of(arguments), file);
      Document document = document(catalogue, arguments, corpus, file);
      Acceptance acceptance = Acceptance.of(Bundles.of(document), catalogue);
      if (!arguments.has("--dry-run")) {
        writer.store(document.withBundle(Optional.of(acceptance.bundle())));
      }
      console.out().print(text(file, document, catalogue, acceptance));
      return read.hasErrors()
          ? ExitCode.UNREADABLE
          : acceptance.refused().isEmpty() ? ExitCode.FINE : ExitCode.NOTHING;
    } catch (CharacterCodingException e) {
      console.note(file + ": expected UTF-8, got another encoding");
    } catch (IOException e) {
      console.note(file + ": cannot be read: " + e.getMessage());
    } catch (UnreadableDocument e) {
      console.note(file + ": " + e.getMessage());
    }
    return ExitCode.UNREADABLE;
  }

  private static Catalogue inLanguage(Catalogue read, List<Language> named, String file)
      throws WrongUsage {
    Language target = named.isEmpty() ? read.target() : named.getFirst();
    if (target.equals(Language.UNKNOWN)) {
      throw new WrongUsage(file + " does not say its language: name it with --language");
    }
    return new Catalogue(read.document(), read.name(), read.source(), target, read.messages());
  }

  private static Document document(
      Catalogue catalogue, Arguments arguments, Corpus corpus, String file)
      throws UnreadableDocument, WrongUsage {
    String name = arguments.text("--document").orElse(catalogue.document());
    if (name.isEmpty()) {
      throw new WrongUsage(file + " does not say its document: name it with --document");
    }
    return DocumentName.read(corpus, name);
  }

  private static String text(
      String file, Document document, Catalogue catalogue, Acceptance acceptance) {
    StringBuilder out = new StringBuilder();
    for (Acceptance.Refusal refusal : acceptance.refused()) {
      out.append(refusal.verdict().label() + "  " + Printable.of(refusal.key()) + '\n');
      out.append("    was  " + Printable.of(refusal.source()) + '\n');
      out.append(refusal.now().isEmpty() ? "" : "    is   " + Printable.of(refusal.now()) + '\n');
    }
    String counts =
        acceptance.counts().entrySet().stream()
            .map((Map.Entry<Acceptance.Verdict, Integer> c) ->
                c.getValue() + " " + c.getKey().label())
            .collect(Collectors.joining(", "));
    return out
        + Printable.of(file)
        + " → "
        + document.id()
        + " in "
        + catalogue.target()
        + ": "
        + (counts.isEmpty() ? "nothing" : counts)
        + "\n";
  }
}
