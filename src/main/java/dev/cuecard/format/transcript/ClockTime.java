package dev.cuecard.format.transcript;

import java.util.regex.MatchResult;

/// A time as people write it.
///
/// > time = 0*1(hours ":") minutes ":" seconds 0*1("." fraction)
final class ClockTime {
  /// With four groups.
  static final String PATTERN = "(?:(\\d{1,6}):)?(\\d{1,3}):([0-5]\\d)(?:[.,](\\d{1,3}))?";

  private ClockTime() {}

  /// The time in milliseconds that `found` has in four groups from `group`; -1 if it has none.
  static long millis(MatchResult found, int group) {
    if (found.group(group + 1) == null) {
      return -1;
    }
    String hours = found.group(group) == null ? "0" : found.group(group);
    long minutes = Long.parseLong(hours) * 60 + Long.parseLong(found.group(group + 1));
    String fraction = found.group(group + 3) == null ? "" : found.group(group + 3);
    return (minutes * 60 + Long.parseLong(found.group(group + 2))) * 1000
        + Long.parseLong((fraction + "000").substring(0, 3));
  }

  /// `0:00:31`, with a fraction only where needed: `0:00:31.500`.
  static String of(long ms) {
    long seconds = ms / 1000;
    String clock = "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    return ms % 1000 == 0 ? clock : clock + ".%03d".formatted(ms % 1000);
  }
}
