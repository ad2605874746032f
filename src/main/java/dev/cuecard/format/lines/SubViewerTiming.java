package dev.cuecard.format.lines;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A timing line of SubViewer 2.
///
/// > timing = time "," time time = hours ":" minutes ":" seconds "." hundredths
///
/// @param start milliseconds, as written
/// @param end milliseconds, as written
record SubViewerTiming(long start, long end) {
  static final String EXAMPLE = "a timing such as 00:00:01.00,00:00:02.00";

  private static final String TIME = "\\h*(\\d{1,5}):(\\d{1,2}):(\\d{1,2})(?:[.:](\\d{1,6}))?\\h*";
  private static final Pattern TIMING = Pattern.compile(TIME + "," + TIME);
  private static final Pattern SURE =
      Pattern.compile("\\d{2,3}:\\d\\d:\\d\\d\\.\\d\\d,\\d{2,3}:\\d\\d:\\d\\d\\.\\d\\d\\h*");

  static @Nullable SubViewerTiming of(String line) {
    Matcher found = TIMING.matcher(line);
    return found.matches() ? new SubViewerTiming(millis(found, 1), millis(found, 5)) : null;
  }

  /// Whether `line` is as SubViewer itself writes it.
  static boolean isSure(String line) {
    return SURE.matcher(line).matches();
  }

  private static long millis(MatchResult time, int group) {
    long minutes = Long.parseLong(time.group(group)) * 60 + Long.parseLong(time.group(group + 1));
    long seconds = minutes * 60 + Long.parseLong(time.group(group + 2));
    String fraction = time.group(group + 3) == null ? "" : time.group(group + 3);
    return seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3));
  }

  /// The time in `ms`, to the nearest hundredth: `00:00:01.50`.
  static String time(long ms) {
    long hundredths = (ms + 5) / 10;
    long seconds = hundredths / 100;
    return "%02d:%02d:%02d.%02d"
        .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, hundredths % 100);
  }
}
