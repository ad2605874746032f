package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import java.util.Optional;
import java.util.function.Function;

/// The cues of formats that say when a text begins but not when it ends: it ends where the next
/// begins, and one without words ends the one before and is no cue itself.
public final class OpenEnded {
  /// How long the last text of a file is taken to be shown, and one that the next does not follow
  /// in time, in milliseconds: nothing says.
  public static final long LAST = 5000;

  private final Sink sink;
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
    this.sink = sink;
    this.voice = voice;
  }

  /// A text begins at `time` (ms), and the one before ends.
  public void begin(long time, SourceLine line) {
    if (start >= 0 && time < start && !text.isBlank()) {
      line.mended("begins before the one above it does");
    }
    finish(time);
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
    finish(-1);
    start = -1;
    return hasCues;
  }

  private void finish(long next) {
    String words = text.take();
    if (start >= 0 && !words.isEmpty()) {
      long stop = end >= 0 ? end : next > start ? next : start + LAST;
      sink.cue(
          new Cue(
              new TimeSpan(start, stop),
              words,
              Optional.empty(),
              voice.apply(words),
              Optional.empty()));
      hasCues = true;
    }
  }
}
