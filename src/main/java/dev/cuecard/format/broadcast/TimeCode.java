package dev.cuecard.format.broadcast;

/// A time as broadcasters write it: hours, minutes, seconds and frames.
///
/// @param isDrop whether it leaves out numbers so as to keep pace with the clock at 29.97 frames a
///   second
public record TimeCode(int hours, int minutes, int seconds, int frames, boolean isDrop) {
  /// The number of the frame, from 0.
  ///
  /// > To minimise the error, the first two frame numbers (00 and 01) shall be omitted from the
  /// > count at the start of each minute except minutes 00, 10, 20, 30, 40 and 50 (SMPTE ST 12-1,
  /// > 5.2.2).
  public long frame(FrameRate rate) {
    long allMinutes = hours * 60L + minutes;
    long number = (allMinutes * 60 + seconds) * rate.counted() + frames;
    return isDrop ? number - rate.counted() / 30 * 2L * (allMinutes - allMinutes / 10) : number;
  }

  /// When it is, in milliseconds.
  public long millis(FrameRate rate) {
    return rate.millis(frame(rate));
  }

  /// Whether there is such a time.
  public boolean isPossible(FrameRate rate) {
    return hours < 24 && minutes < 60 && seconds < 60 && frames < rate.counted();
  }

  @Override
  public String toString() {
    return "%02d:%02d:%02d%s%02d".formatted(hours, minutes, seconds, isDrop ? ";" : ":", frames);
  }
}
