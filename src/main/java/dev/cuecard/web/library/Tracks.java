package dev.cuecard.web.library;

import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.web.http.Refusal;
import java.util.Optional;

/// The tracks of recordings, as requests name them.
public final class Tracks {
  private Tracks() {}

  /// The track in `language`; if none is named, the one in the recording's own, or else its first.
  ///
  /// @throws Refusal if there is none
  public static Track of(Recording recording, Optional<String> language) throws Refusal {
    String wanted =
        language.map(tag -> Language.of(tag).tag()).orElse(recording.about().language().tag());
    return recording
        .track(wanted)
        .filter(track -> language.isEmpty() || track.language().equals(wanted))
        .orElseThrow(() -> Refusal.notFound("it has no track in \"" + wanted + '"'));
  }
}
