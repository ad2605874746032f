package dev.cuecard.cli.coverage;

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
import dev.cuecard.exchange.Acceptance;
import dev.cuecard.render.Printable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard import FILE…`
public final class ImportCommand implements Command {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public CommandSpec spec() {
    return Options.command("import", "Take translations back: PO, XLIFF, CSV, or subtitles.")
        .more(
            "",
            "What was translated from another source than there is now is refused. Exit code 1:"
                + " something was. Subtitles are put to their units by time, or by number if all have"
                + " moved; only --source tells what they were translated from.",
            "")
        .parameters("FILE", "1..*", "What they are, their content says.")
        .value("DOCUMENT", "The document they belong to, where they do not say it.", "--document")
        .value("TAG", "The language they are in, where they do not say it.", "--language")
        .value("FILE", "Of subtitles: those that they were translated from.", "--source")
        .flag("Only say what would be taken.", "--dry-run")
        .examples(
            "cuecard import asking-open-questions-8p35.ar.po",
            "cuecard import from-translator.xlf --document asking --dry-run",
            "cuecard import talk.ar.srt --document asking --source talk.en.srt");
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
      String name, Arguments arguments, Corpus corpus, CorpusWriter writer, Console console)
      throws WrongUsage {
    var file = new ReturnedFile(name, arguments, corpus, console);
    try {
      ReturnedFile.Returned returned = file.read();
      Acceptance acceptance = Acceptance.of(returned.bundle(), returned.catalogue());
      if (acceptance.isAny() && !arguments.has("--dry-run")) {
        writer.store(returned.document().withBundle(Optional.of(acceptance.bundle())));
      }
      console.out().print(text(name, returned, acceptance));
      return file.hasErrors()
          ? ExitCode.UNREADABLE
          : acceptance.refused().isEmpty() ? ExitCode.FINE : ExitCode.NOTHING;
    } catch (CharacterCodingException e) {
      console.note(name + ": expected UTF-8, got another encoding");
    } catch (IOException e) {
      console.note(name + ": cannot be read: " + e.getMessage());
    } catch (UnreadableDocument e) {
      console.note(name + ": " + e.getMessage());
    }
    return ExitCode.UNREADABLE;
  }

  private static String text(String file, ReturnedFile.Returned returned, Acceptance acceptance) {
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
        + returned.document().id()
        + " in "
        + returned.catalogue().target()
        + ": "
        + (counts.isEmpty() ? "nothing" : counts)
        + "\n";
  }
}
