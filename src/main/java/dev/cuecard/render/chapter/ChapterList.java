package dev.cuecard.render.chapter;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.render.Printable;
import java.util.List;
import java.util.Optional;

/// The chapters of a recording, to be written.
///
/// @param track that they were made from
public record ChapterList(Recording recording, Track track, List<Chapter> chapters) {
  public ChapterList {
    chapters = List.copyOf(chapters);
  }

  String title() {
    return Printable.of(recording.about().title());
  }

  /// The address that plays a chapter, if the recording has one.
  Optional<String> link(Chapter chapter) {
    return recording
        .about()
        .link()
        .map(base -> base + "#t=" + Timestamp.seconds(chapter.span().start()));
  }
}
