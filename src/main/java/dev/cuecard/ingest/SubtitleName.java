package dev.cuecard.ingest;

import dev.cuecard.archive.Packed;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;

/// What the name of a subtitle file says: `talks/opening.es.vtt` is the Spanish track of the
/// recording `talks/opening`, and `talks/opening.srt` another track of it; so is
/// `talks/es/opening.srt`, which lies in a folder named by a language.
///
/// @param recording the path without language and extension
/// @param language unknown where the name has none
record SubtitleName(String recording, Language language) {
  static SubtitleName of(String uri) {
    int slash = uri.lastIndexOf('/');
    String name = Packed.nameInside(uri.substring(slash + 1));
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    int mark = Math.max(stem.lastIndexOf('.'), stem.lastIndexOf('_'));
    if (mark > 0 && Language.isTag(stem.substring(mark + 1))) {
      return new SubtitleName(
          uri.substring(0, slash + 1) + stem.substring(0, mark),
          Language.of(stem.substring(mark + 1)));
    }
    int above = uri.lastIndexOf('/', slash - 1);
    String folder = slash > 0 ? uri.substring(above + 1, slash) : "";
    return Language.isTag(folder)
        ? new SubtitleName(uri.substring(0, above + 1) + stem, Language.of(folder))
        : new SubtitleName(uri.substring(0, slash + 1) + stem, Language.UNKNOWN);
  }

  /// The id of the recording.
  String id() {
    return DocumentId.of(title(), recording);
  }

  /// The recording with this one track. A cue that ends before it starts ends where it starts: the
  /// corpus holds no impossible times.
  Recording recording(Track track, Source source) {
    return new Recording(
        new About(id(), title(), new Language(track.language()), Optional.empty(), source),
        List.of(mended(track)),
        Optional.empty());
  }

  private static Track mended(Track track) {
    return new Track(
        track.language(),
        track.origin(),
        track.cues().stream().map(cue -> cue.at(cue.span().mended())).toList());
  }

  /// The last part of the path as a person would write it: `the-lighthouse` is `Interview
  /// lighthouse`.
  private String title() {
    String name =
        recording.substring(recording.lastIndexOf('/') + 1).replaceAll("[-_.\\s]+", " ").strip();
    return name.isEmpty()
        ? "Untitled"
        : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
            + name.substring(name.offsetByCodePoints(0, 1));
  }
}
