package dev.cuecard.search.parse;

import dev.cuecard.cue.Timestamp;
import java.util.OptionalLong;

/// Lengths of time as a query names them: `500ms`, `10s`, `1.5m`, `2h`.
final class Lengths {
  private static final int LONGEST_NUMBER = 9;

  private Lengths() {}

  /// `text` in ms; empty if it is no number with a unit.
  static OptionalLong withUnit(String text) {
    int end = 0;
    while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    long unit =
        switch (text.substring(end)) {
          case "ms" -> 1;
          case "s" -> 1000;
          case "m" -> 60_000;
          case "h" -> 3_600_000;
          default -> 0;
        };
    String number = text.substring(0, end);
    boolean isNumber =
        end <= LONGEST_NUMBER && number.indexOf('.') == number.lastIndexOf('.') && isStart(number);
    return unit == 0 || !isNumber
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(Double.parseDouble(number) * unit));
  }

  /// The same, or `90`, `8:45`, `1:02:03` as times are written everywhere else.
  static OptionalLong of(String text) {
    OptionalLong length = withUnit(text);
    return length.isPresent() ? length : Timestamp.parse(text);
  }

  private static boolean isStart(String number) {
    return !number.isEmpty() && isDigit(number.charAt(0));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
