package dev.cuecard.cli.corpus;

import dev.cuecard.cli.named.DocumentName;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.TrackName;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.render.DocumentText;
import dev.cuecard.render.Style;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard show DOCUMENT`
public final class ShowCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "show", "Show a document: a transcript with its times, a page, a discussion, a report.")
        .parameters("DOCUMENT", "1", "Its id, or a beginning of it that no other has.")
        .value("TIME", "Only what is said around this time: 95, 1:35 or 0:01:35.5.", "--at")
        .value("TAG", "The track to show. Default: the recording's own language.", "--language")
        .flag("Write the document as it is stored (docs/schema/document.schema.json).", "--json")
        .examples(
            "cuecard show asking-open-questions",
            "cuecard show asking-open-questions --at 1:50 --language ru",
            "cuecard show bug-4021 --json");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    Document found =
        DocumentName.read(
            new Folders(arguments, console).corpus(), arguments.parameters().getFirst());
    Optional<String> at = arguments.text("--at");
    Optional<String> language = arguments.text("--language");
    if (arguments.has("--json")) {
      console.out().print(Corpus.toText(found));
    } else if (found instanceof Recording recording) {
      console.out().print(text(recording, at, language, console.style()));
    } else if (at.isPresent() || language.isPresent()) {
      throw new WrongUsage(
          "expected a recording with --at or --language, got " + found.id() + ": " + found.kind());
    } else {
      console.out().print(DocumentText.of(found, console.style()));
    }
    return ExitCode.FINE;
  }

  private static String text(
      Recording recording, Optional<String> at, Optional<String> language, Style style)
      throws WrongUsage {
    if (recording.tracks().isEmpty() && at.isEmpty() && language.isEmpty()) {
      return DocumentText.of(recording, style);
    }
    Track track = TrackName.track(recording, language);
    return at.isEmpty()
        ? DocumentText.of(recording, track, style)
        : DocumentText.around(recording, track, time(at.get()), style);
  }

  /// The time in ms that a user means.
  static long time(String text) throws WrongUsage {
    OptionalLong time = Timestamp.parse(text);
    if (time.isEmpty()) {
      throw new WrongUsage("expected a time such as 95, 1:35 or 0:01:35.5, got \"" + text + "\"");
    }
    return time.getAsLong();
  }
}
