package dev.cuecard.format.lines;

import dev.cuecard.timedtext.Hints;

/// Counts time codes of hours, minutes, seconds and frames.
///
/// @param isDropping whether two numbers a minute are left out, except in every tenth minute (SMPTE
///   ST 12-1), which keeps 30000/1001 frames a second in step with the clock
record TimeCode(double perSecond, boolean isDropping) {
  private static final TimeCode NTSC = new TimeCode(30_000 / 1001.0, true);

  /// What the user says, else as NTSC has it.
  static TimeCode of(Hints hints) {
    return hints.frameRate().isPresent() ? ofRate(hints.frameRate().getAsDouble()) : NTSC;
  }

  private static TimeCode ofRate(double perSecond) {
    boolean isNtsc = Math.abs(perSecond - NTSC.perSecond) < 0.005;
    return isNtsc ? NTSC : new TimeCode(perSecond, false);
  }

  public long millis(long hours, long minutes, long seconds, long frames) {
    long allMinutes = hours * 60 + minutes;
    long dropped = isDropping ? 2 * (allMinutes - allMinutes / 10) : 0;
    long count = (allMinutes * 60 + seconds) * Math.round(perSecond) + frames - dropped;
    return Math.round(count * 1000 / perSecond);
  }
}
