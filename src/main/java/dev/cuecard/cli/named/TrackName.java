package dev.cuecard.cli.named;

import dev.cuecard.console.WrongUsage;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the track a user means: by its language.
public final class TrackName {
  private TrackName() {}

  /// The track that a user means, in the recording's own language if they name none.
  public static Track track(Recording recording, Optional<String> language) throws WrongUsage {
    String wanted = language.map(Language::of).orElse(recording.about().language()).tag();
    Track track =
        recording
            .track(wanted)
            .orElseThrow(() -> new WrongUsage("\"" + recording.id() + "\" has no track"));
    if (language.isPresent() && !track.language().equals(wanted)) {
      throw new WrongUsage(
          "expected one of "
              + recording.tracks().stream().map(Track::language).collect(Collectors.joining(", "))
              + " with --language, got \""
              + language.get()
              + "\"");
    }
    return track;
  }
}
