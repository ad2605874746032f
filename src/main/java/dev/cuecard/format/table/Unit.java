package dev.cuecard.format.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What numbers count.
enum Unit {
  MILLISECONDS(1),
  SECONDS(1000);

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\s_])[\\s_]*+(?:(?<=[\\s_])|[\\[(])(?:in )?(ms|msec|millis|milliseconds?|s|secs?|seconds?)[\\])]?$",
          Pattern.CASE_INSENSITIVE);

  /// No text is shown for so many seconds, and none for so few milliseconds.
  private static final double BETWEEN = 100;

  private final int millis;

  Unit(int millis) {
    this.millis = millis;
  }

  /// `value` of them in milliseconds.
  long millis(double value) {
    return Math.round(value * millis);
  }

  /// The unit that the name of a column ends with: `start_ms`, `Start (s)`.
  static Optional<Unit> named(String column) {
    Matcher name = NAME.matcher(column);
    return name.find()
        ? Optional.of(
            name.group(1).toLowerCase(Locale.ROOT).startsWith("m") ? MILLISECONDS : SECONDS)
        : Optional.empty();
  }

  /// The name of a column without its unit.
  static String strip(String column) {
    return NAME.matcher(column).replaceFirst("");
  }

  /// The likelier one for whole numbers.
  ///
  /// @param steps from the start of a text to its end, or to the start of the next
  static Unit likely(List<Double> steps) {
    List<Double> sorted = steps.stream().filter(step -> step > 0).sorted().toList();
    return sorted.isEmpty() || sorted.get(sorted.size() / 2) >= BETWEEN ? MILLISECONDS : SECONDS;
  }
}
