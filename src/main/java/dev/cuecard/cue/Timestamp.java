package dev.cuecard.cue;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// How a time of a recording is spelled: `0:31.030` for people, `31.03` in links, `00:00:31.030` in
/// files.
public final class Timestamp {
  private static final Pattern CLOCK =
      Pattern.compile("(?:(?:(\\d{1,6}):)?(\\d{1,6}):)?(\\d{1,9})(?:[.,](\\d{1,9}))?s?");

  private Timestamp() {}

  /// The time in `ms` as minutes, seconds and milliseconds, with hours only where needed:
  /// `0:31.030`.
  public static String exact(long ms) {
    return threeDigits(clock(ms).append('.'), ms % 1000).toString();
  }

  /// The time in `ms` in whole minutes and seconds, with hours only where needed: `8:51`.
  public static String coarse(long ms) {
    return clock(ms).toString();
  }

  private static StringBuilder clock(long ms) {
    StringBuilder out = new StringBuilder(12);
    long hours = ms / 3_600_000;
    long minutes = ms / 60_000 % 60;
    if (hours > 0) {
      out.append(hours).append(':');
      if (minutes < 10) {
        out.append('0');
      }
    }
    return twoDigits(out.append(minutes).append(':'), ms / 1000 % 60);
  }

  /// The time in `ms` in seconds, as Media Fragments 1.0 (4.2.1, Normal Play Time) wants it:
  /// `31.03`.
  public static String seconds(long ms) {
    return ms / 1000 + fraction(ms);
  }

  /// The time in `ms` with every digit, as WebVTT writes it: `00:00:31.030`.
  public static String full(long ms) {
    return full(ms, '.');
  }

  /// The time in `ms` with every digit and the given decimal mark: `00:00:31,030` in SubRip.
  public static String full(long ms, char decimalMark) {
    StringBuilder out = new StringBuilder(12);
    full(ms, decimalMark, out);
    return out.toString();
  }

  /// Adds the time in `ms` with every digit to `out`.
  public static void full(long ms, char decimalMark, StringBuilder out) {
    long hours = ms / 3_600_000;
    if (hours < 100) {
      twoDigits(out, hours).append(':');
    } else {
      out.append(hours).append(':');
    }
    twoDigits(out, ms / 60_000 % 60).append(':');
    twoDigits(out, ms / 1000 % 60).append(decimalMark);
    threeDigits(out, ms % 1000);
  }

  /// Reads `31.03`, `0:31`, `8:45.5`, `1:02:03`, as a person types them; empty if it is no time.
  public static OptionalLong parse(String text) {
    var match = CLOCK.matcher(text.strip());
    if (!match.matches()) {
      return OptionalLong.empty();
    }
    long whole =
        3600 * number(match.group(1)) + 60 * number(match.group(2)) + number(match.group(3));
    String fraction = match.group(4) == null ? "" : match.group(4);
    return OptionalLong.of(whole * 1000 + number((fraction + "000").substring(0, 3)));
  }

  private static long number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static String fraction(long ms) {
    if (ms % 1000 == 0) {
      return "";
    }
    String digits = Long.toString(1000 + ms % 1000);
    int end = 4;
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return "." + digits.substring(1, end);
  }

  private static StringBuilder threeDigits(StringBuilder out, long number) {
    return twoDigits(out.append((char) ('0' + number / 100)), number % 100);
  }

  private static StringBuilder twoDigits(StringBuilder out, long number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
