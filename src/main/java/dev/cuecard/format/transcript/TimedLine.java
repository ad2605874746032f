package dev.cuecard.format.transcript;

import dev.cuecard.timedtext.parse.LenientTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line with a time.
///
/// @param start milliseconds
/// @param end milliseconds; -1 if the line does not say
/// @param text what else stands on it: what is said, or the name of who says it
record TimedLine(Shape shape, long start, long end, String text) {
  /// Where the time stands on the line. All lines with times of a file have the same.
  enum Shape {
    /// `[0:31] text`, `(0:31 - 0:35) text`
    BRACKETS,
    /// `0:31 text`, `0:31 - 0:35 text`
    FRONT,
    /// `0:31`, the text below
    ALONE,
    /// `Ann Lee 0:31`, the text below
    BEHIND_NAME
  }

  private static final String SPAN =
      ClockTime.PATTERN + "(?:\\h*(?:[-–—]|to)\\h*" + ClockTime.PATTERN + ")?";

  private static final Pattern BRACKETS =
      Pattern.compile("[\\[(]\\h*" + SPAN + "\\h*[\\])]:?(.*)", Pattern.DOTALL);

  private static final Pattern FRONT =
      Pattern.compile(SPAN + "(?::?\\h+(?:[-–—|]\\h+)?|:?$)(.*)", Pattern.DOTALL);

  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "(" + Speaker.NAME + ")[,:]?\\h*(?:[\\[(]|(?<=\\h))" + ClockTime.PATTERN + "[\\])]?:?");

  /// Reads `line`; empty if there is no time where one could stand.
  static Optional<TimedLine> of(String line) {
    String text = LenientTime.strip(line);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    if (first == '[' || first == '(') {
      return timed(Shape.BRACKETS, BRACKETS.matcher(text));
    }
    if (!LenientTime.isDigit(first)) {
      return behindName(text);
    }
    return timed(Shape.FRONT, FRONT.matcher(text))
        .map(found ->
            found.text.isEmpty() ? new TimedLine(Shape.ALONE, found.start, found.end, "") : found);
  }

  /// Whether the line says both when the text begins and when it ends.
  boolean isRange() {
    return end >= 0;
  }

  private static Optional<TimedLine> timed(Shape shape, Matcher found) {
    if (!found.matches()) {
      return Optional.empty();
    }
    String text = LenientTime.strip(found.group(9)).strip();
    long start = ClockTime.millis(found, 1);
    return Optional.of(new TimedLine(shape, start, ClockTime.millis(found, 5), text));
  }

  private static Optional<TimedLine> behindName(String text) {
    Matcher found = BEHIND_NAME.matcher(text);
    return found.matches()
        ? Optional.of(
            new TimedLine(Shape.BEHIND_NAME, ClockTime.millis(found, 2), -1, found.group(1)))
        : Optional.empty();
  }
}
