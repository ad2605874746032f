package dev.cuecard.format.lyrics;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A time of LRC.
///
/// > time = 0*1(hours ":") minutes ":" seconds 0*1("." fraction) / minutes ":" seconds ":" fraction
///
/// Two colons and no dot are minutes, seconds and hundredths, as some editors write them. Minutes
/// may go beyond 59.
final class LrcTime {
  private static final String TIME = "(\\d{1,5}):(\\d{1,2})(?::(\\d{1,3}))?(?:\\.(\\d{1,6}))?";

  /// A line begins at it.
  static final Pattern STAMP = Pattern.compile("\\[\\h*" + TIME + "\\h*\\]\\h*");

  /// A word begins at it. Square brackets are not in the enhanced format, but are found.
  static final Pattern WORD = Pattern.compile("[<\\[]\\h*" + TIME + "\\h*[>\\]]");

  /// A line that is closed by the time at which it ends.
  static final Pattern LAST = Pattern.compile("\\[\\h*" + TIME + "\\h*\\]$");

  static final Pattern LENGTH = Pattern.compile("\\h*" + TIME + "\\h*");

  private LrcTime() {}

  /// The time in milliseconds of what any of the patterns has found.
  static long millis(MatchResult found) {
    long first = Long.parseLong(found.group(1));
    long second = Long.parseLong(found.group(2));
    String third = found.group(3);
    String fraction = found.group(4);
    if (third == null || fraction == null) {
      String digits = third != null ? third : fraction != null ? fraction : "";
      return (first * 60 + second) * 1000 + decimal(digits);
    }
    return ((first * 60 + second) * 60 + Long.parseLong(third)) * 1000 + decimal(fraction);
  }

  private static long decimal(String digits) {
    return Long.parseLong((digits + "000").substring(0, 3));
  }

  /// `01:02.03`, with a third digit only where needed.
  static String of(long ms) {
    String text = "%02d:%02d.%03d".formatted(ms / 60_000, ms / 1000 % 60, ms % 1000);
    return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }

  /// `text` with the times of its words moved by `by` milliseconds.
  static String shiftWords(String text, long by) {
    return by == 0
        ? text
        : WORD.matcher(text)
            .replaceAll(found -> {
              String all = found.group();
              return all.charAt(0)
                  + of(Math.max(0, millis(found) + by))
                  + all.charAt(all.length() - 1);
            });
  }
}
