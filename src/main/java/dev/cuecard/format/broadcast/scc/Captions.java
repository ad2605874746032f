package dev.cuecard.format.broadcast.scc;

import dev.cuecard.cue.Cue;
import dev.cuecard.format.broadcast.FrameRate;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.MendedSpan;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes cues of what is seen of closed captions.
final class Captions {
  /// How long a caption is taken to be shown that nothing takes away, in milliseconds.
  private static final long UNENDED = 4000;

  private final FrameRate rate;
  private final Sink sink;
  private final Consumer<String> mended;

  /// @param mended is told what had to be mended
  Captions(FrameRate rate, Sink sink, Consumer<String> mended) {
    this.rate = rate;
    this.sink = sink;
    this.mended = mended;
  }

  /// `page` was seen from frame `start` to before frame `end`.
  void add(Page page, long start, long end) {
    cue(page, rate.millis(start), rate.millis(end));
  }

  /// The file ends at frame `end`, and `page` is still seen.
  void addLast(Page page, long start, long end) {
    cue(page, rate.millis(start), Math.max(rate.millis(start) + UNENDED, rate.millis(end)));
  }

  /// The file ends, and `page` was sent from frame `start` on and never shown.
  void addUnshown(Page page, long start) {
    addLast(page, start, start);
    mended.accept("the last caption is sent and never shown: " + Problem.quote(page.text()));
  }

  private void cue(Page page, long start, long end) {
    var span = MendedSpan.of(start, end, mended);
    sink.cue(
        new Cue(
            span, page.text(), Optional.empty(), Optional.empty(), Optional.of(page.settings())));
  }
}
