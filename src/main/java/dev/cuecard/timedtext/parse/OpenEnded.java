package dev.cuecard.timedtext.parse;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.timedtext.Sink;
import java.util.Optional;
import java.util.function.Function;

/// The cues of line formats that say when a text begins but not when it ends, see [OpenEnds]; a
/// text without words ends the one before and is no cue itself.
public final class OpenEnded {
  private final OpenEnds cues;
  private final Function<String, Optional<String>> voice;
  private final CueLines text = new CueLines();
  private long start = -1;
  private long end;
  private boolean hasCues;

  public OpenEnded(Sink sink) {
    this(sink, text -> Optional.empty());
  }

  /// @param voice tells from a text who says it
  public OpenEnded(Sink sink, Function<String, Optional<String>> voice) {
    this.cues = new OpenEnds(sink);
    this.voice = voice;
  }

  /// A text begins at `time` (ms), and the one before ends.
  public void begin(long time, SourceLine line) {
    if (start >= 0 && time < start && !text.isBlank()) {
      line.mended("begins before the one above it does");
    }
    finish();
    cues.next(time);
    start = MendedSpan.of(time, Math.max(time, 0), line.start(), line.log()).start();
    end = -1;
  }

  /// The text that has begun ends at `time` (ms), whenever the next begins.
  public void until(long time, SourceLine line) {
    end = MendedSpan.of(start, time, line.start(), line.log()).end();
  }

  /// A line of the text that has begun.
  public void words(SourceLine line) {
    text.add(line);
  }

  /// Whether a text has begun, so that there may be words.
  public boolean hasBegun() {
    return start >= 0;
  }

  /// There are no more.
  ///
  /// @return whether there was a cue
  public boolean end() {
    finish();
    cues.end();
    start = -1;
    return hasCues;
  }

  private void finish() {
    String words = text.take();
    if (start >= 0 && !words.isEmpty()) {
      TimeSpan span = new TimeSpan(start, Math.max(start, end));
      Cue cue = new Cue(span, words, Optional.empty(), voice.apply(words), Optional.empty());
      if (end >= 0) {
        cues.closed(cue);
      } else {
        cues.open(cue);
      }
      hasCues = true;
    }
  }
}
