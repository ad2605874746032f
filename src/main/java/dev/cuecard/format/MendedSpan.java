package dev.cuecard.format;

import dev.cuecard.cue.TimeSpan;

/// The span of a cue whose times may be impossible.
final class MendedSpan {
  private MendedSpan() {}

  /// A time before zero is taken as zero. Of two times in the wrong order the first is right: it
  /// nearly always fits between its neighbours, so the cue keeps it and has no length.
  ///
  /// @param at where the times stand, for a report
  static TimeSpan of(long start, long end, int at, ProblemLog log) {
    if (start < 0 || end < 0) {
      log.mended(at, "cue starts or ends before 0, taken as 0");
      return of(Math.max(0, start), Math.max(0, end), at, log);
    }
    if (end < start) {
      log.mended(at, "cue ends before it starts, taken to end where it starts");
    }
    return new TimeSpan(start, Math.max(start, end));
  }
}
