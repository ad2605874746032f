package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.link.TimeLink;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import java.util.List;
import java.util.stream.Collectors;

/// Clips for people: the quote, where it is from, its id, and the link that plays it.
final class ClipsText {
  private ClipsText() {}

  static String of(List<Clip> clips, Style style) {
    return clips.stream().map(clip -> of(clip, style)).collect(Collectors.joining("\n"));
  }

  private static String of(Clip clip, Style style) {
    return "“%s”\n— %s, %s  %s\n%s\n"
        .formatted(
            Printable.isolated(Printable.of(clip.quote().exact()), clip.language()),
            style.title(Printable.of(clip.recording().title())),
            style.time(times(clip.span())),
            style.faint(clip.id()),
            Printable.of(TimeLink.of(clip)));
  }

  /// `0:12.610–0:18.580`
  static String times(TimeSpan span) {
    return Timestamp.exact(span.start()) + "–" + Timestamp.exact(span.end());
  }

  /// `0:12–0:18`, as citations have it.
  static String coarse(TimeSpan span) {
    return Timestamp.coarse(span.start()) + "–" + Timestamp.coarse(span.end());
  }
}
