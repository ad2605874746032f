package dev.cuecard.web.page.document.recording;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import dev.cuecard.web.page.MarkedText;

/// A cue as it is read.
///
/// @param isFirst whether no other begins at its time before it: only that one bears the time as
///   its anchor
public record CueLine(Cue cue, MarkedText text, boolean isFirst) {
  /// Its anchor, which is the fragment of its links: `t=31.03` (Media Fragments 1.0).
  public String anchor() {
    return "t=" + seconds();
  }

  /// When it begins, in seconds.
  public String seconds() {
    return Timestamp.seconds(cue.span().start());
  }

  /// When it ends, in seconds.
  public String end() {
    return Timestamp.seconds(cue.span().end());
  }

  /// When it begins, as people write it: `0:31`.
  public String time() {
    return Timestamp.coarse(cue.span().start());
  }

  public String voice() {
    return Printable.of(cue.voice().orElse(""));
  }

  TimeSpan span() {
    return cue.span();
  }
}
