package dev.cuecard.cli.clip;

import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.TrackName;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import java.util.Optional;

/// A recording and the track of it that is to be quoted.
record Spoken(Recording recording, Track track) {
  /// The recording that the user names, in its own language if they ask for none.
  static Spoken named(String name, Arguments arguments, Console console)
      throws UnreadableDocument, WrongUsage {
    Recording recording = DocumentOrFile.recording(name, new Folders(arguments, console), console);
    return of(recording, recording.about().language().tag(), arguments, console);
  }

  /// A recording in the language that the user asks for, else in `otherwise`.
  static Spoken of(Recording recording, String otherwise, Arguments arguments, Console console)
      throws WrongUsage {
    String wanted =
        arguments.text("--language").map(tag -> Language.of(tag).tag()).orElse(otherwise);
    Track own = TrackName.track(recording, Optional.empty());
    Track track = recording.track(wanted).orElse(own);
    if (arguments.has("--language") && !track.language().equals(wanted)) {
      console.note("there is no track in " + wanted + "; this is " + track.language());
    }
    return new Spoken(recording, track);
  }

  Stretch stretch(TimeSpan span) {
    return new Stretch(recording, track, span);
  }
}
