package dev.cuecard.timedtext.parse;

import dev.cuecard.cue.TimeSpan;
import java.util.function.Consumer;

/// The span of a cue whose times may be impossible.
public final class MendedSpan {
  private MendedSpan() {}

  /// A time before zero is taken as zero. Times in the wrong order stay as they are written: no
  /// guess is better than what somebody may still know how to mend.
  ///
  /// @param at where the times stand, for a report
  public static TimeSpan of(long start, long end, int at, ProblemLog log) {
    return start >= 0 && end >= start
        ? new TimeSpan(start, end)
        : of(start, end, message -> log.mended(at, message));
  }

  /// The same for a reader with its own way to report.
  public static TimeSpan of(long start, long end, Consumer<String> mended) {
    if (start < 0 || end < 0) {
      mended.accept("cue starts or ends before 0, taken as 0");
    }
    if (Math.max(0, end) < start) {
      mended.accept("cue ends before it starts");
    }
    return new TimeSpan(Math.max(0, start), Math.max(0, end));
  }
}
