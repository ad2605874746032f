package dev.cuecard.web.library;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.web.http.Refusal;
import java.util.Optional;

/// What requests name.
public final class Requested {
  private Requested() {}

  /// The document of this id.
  ///
  /// @throws Refusal if there is none
  public static Document document(LiveLibrary library, String id) throws Refusal {
    return library
        .document(id)
        .orElseThrow(() -> Refusal.notFound("there is no document \"" + id + '"'));
  }

  /// The recording of this id.
  ///
  /// @throws Refusal if there is none
  public static Recording recording(LiveLibrary library, String id) throws Refusal {
    return library
        .document(id)
        .filter(Recording.class::isInstance)
        .map(Recording.class::cast)
        .orElseThrow(() -> Refusal.notFound("there is no recording \"" + id + '"'));
  }

  /// What of the document is translated.
  ///
  /// @throws Refusal if there is nothing
  public static MessageBundle bundle(Document document) throws Refusal {
    return SharedUnits.of(document)
        .orElseThrow(
            () -> Refusal.notFound("there is nothing to translate in \"" + document.id() + '"'));
  }

  /// The track in `language`; if none is named, the one in the recording's own, or else its first.
  ///
  /// @throws Refusal if there is none
  public static Track track(Recording recording, Optional<String> language) throws Refusal {
    String wanted =
        language.map(tag -> Language.of(tag).tag()).orElse(recording.about().language().tag());
    return recording
        .track(wanted)
        .filter(track -> language.isEmpty() || track.language().equals(wanted))
        .orElseThrow(() -> Refusal.notFound("it has no track in \"" + wanted + '"'));
  }
}
