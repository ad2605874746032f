package dev.cuecard.format.json;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.OpenEnds;
import java.util.function.Function;

/// Gives cues the times that their file leaves out: a missing start is the end of the cue before, a
/// missing end is found by [OpenEnds].
public final class Timeline {
  private final Sink sink;
  private final OpenEnds cues;
  private long latestStart;
  private long latestEnd;

  public Timeline(Sink sink) {
    this.sink = sink;
    this.cues = new OpenEnds(sink);
  }

  /// The next cue of the file.
  ///
  /// @param start in milliseconds or [JsonText#NO_TIME], as `end`
  /// @param place where it stands, for reports
  /// @param cue makes the cue when its times are known
  public void add(long start, long end, Place place, Function<TimeSpan, Cue> cue) {
    long from = start;
    if (start == NO_TIME) {
      from = latestEnd;
      report(place, Severity.WARNING, "cue has no start, taken as the end of the one before it");
    } else if (start < latestStart) {
      report(place, Severity.WARNING, "cue starts before the one before it, left in its place");
    }
    latestStart = from;
    boolean isOpen = end == NO_TIME;
    TimeSpan span =
        MendedSpan.of(
            from, isOpen ? from : end, message -> report(place, Severity.WARNING, message));
    latestEnd = span.end();
    if (isOpen) {
      report(place, Severity.NOTE, "cue has no end, taken as the start of the next");
      cues.open(cue.apply(span));
    } else {
      cues.closed(cue.apply(span));
    }
  }

  /// Lets go of the last cue.
  public void end() {
    cues.end();
  }

  private void report(Place place, Severity severity, String message) {
    sink.problem(new Problem(place, severity, message));
  }
}
