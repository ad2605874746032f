package dev.cuecard.format.json;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Place;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Problem.Severity;
import dev.cuecard.timedtext.MendedSpan;
import dev.cuecard.timedtext.Sink;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Gives cues the times that their file leaves out: a missing start is the end of the cue before, a
/// missing end the start of the cue behind.
public final class Timeline {
  private record Waiting(long start, Place place, Function<TimeSpan, Cue> cue) {}

  private final Sink sink;
  private @Nullable Waiting waiting;
  private long latestStart;
  private long latestEnd;

  public Timeline(Sink sink) {
    this.sink = sink;
  }

  /// The next cue of the file.
  ///
  /// @param start in milliseconds or [JsonText#NO_TIME], as `end`
  /// @param place where it stands, for reports
  /// @param cue makes the cue when its times are known
  public void add(long start, long end, Place place, Function<TimeSpan, Cue> cue) {
    release(start);
    long from = start;
    if (start == NO_TIME) {
      from = latestEnd;
      report(place, Severity.WARNING, "cue has no start, taken as the end of the one before it");
    } else if (start < latestStart) {
      report(place, Severity.WARNING, "cue starts before the one before it, left in its place");
    }
    latestStart = from;
    if (end == NO_TIME) {
      waiting = new Waiting(from, place, cue);
      report(place, Severity.NOTE, "cue has no end, taken as the start of the next");
    } else {
      emit(from, end, place, cue);
    }
  }

  /// Lets go of the last cue.
  public void end() {
    release(NO_TIME);
  }

  private void release(long next) {
    Waiting cue = waiting;
    if (cue != null) {
      waiting = null;
      emit(cue.start(), Math.max(cue.start(), next), cue.place(), cue.cue());
    }
  }

  private void emit(long start, long end, Place place, Function<TimeSpan, Cue> cue) {
    TimeSpan span = MendedSpan.of(start, end, message -> report(place, Severity.WARNING, message));
    latestEnd = span.end();
    sink.cue(cue.apply(span));
  }

  private void report(Place place, Severity severity, String message) {
    sink.problem(new Problem(place, severity, message));
  }
}
