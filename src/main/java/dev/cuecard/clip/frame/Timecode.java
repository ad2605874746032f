package dev.cuecard.clip.frame;

import java.util.Locale;

/// Frames as hours, minutes, seconds and frames (SMPTE ST 12-1): `00:00:12:15`, with a semicolon
/// before the frames of drop-frame timecode.
public final class Timecode {
  private Timecode() {}

  /// The timecode of frame number `frame`, counted from 0.
  public static String of(long frame, FrameRate rate) {
    long number = rate.isDropFrame() ? frame + dropped(frame, rate) : frame;
    int nominal = rate.nominal();
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%s%02d",
        number / (3600L * nominal) % 24,
        number / (60L * nominal) % 60,
        number / nominal % 60,
        rate.isDropFrame() ? ";" : ":",
        number % nominal);
  }

  /// How many numbers have been left out before `frame`: at 29.97 the first two of every minute, at
  /// 59.94 the first four, but of no tenth minute (SMPTE ST 12-1, “drop-frame compensation”).
  private static long dropped(long frame, FrameRate rate) {
    long perMinute = rate.nominal() / 15;
    long minute = 60L * rate.nominal() - perMinute;
    long tenMinutes = 10 * minute + perMinute;
    long rest = frame % tenMinutes;
    long minutes = rest < perMinute ? 0 : (rest - perMinute) / minute;
    return 9 * perMinute * (frame / tenMinutes) + perMinute * minutes;
  }
}
