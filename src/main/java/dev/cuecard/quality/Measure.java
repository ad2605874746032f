package dev.cuecard.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What was measured, and what the limit is: `21.4 characters a second, at most 20`.
///
/// @param value in `unit`
/// @param limit in `unit`, which `value` is beyond
public record Measure(double value, Bound bound, double limit, Unit unit) {
  /// On which side of the limit it is well.
  public enum Bound {
    AT_MOST("at most"),
    AT_LEAST("at least");

    private final String words;

    Bound(String words) {
      this.words = words;
    }
  }

  /// What is counted.
  public enum Unit {
    LINES("lines", 0),
    CHARACTERS("characters", 1),
    CHARACTERS_PER_SECOND("characters a second", 1),
    WORDS_PER_MINUTE("words a minute", 0),
    SECONDS("s", 3);

    private final String words;
    private final int decimals;

    Unit(String words, int decimals) {
      this.words = words;
      this.decimals = decimals;
    }
  }

  static Measure atMost(double limit, double value, Unit unit) {
    return new Measure(value, Bound.AT_MOST, limit, unit);
  }

  /// @param value in milliseconds, like `limit`
  static Measure atMostMs(long limit, long value) {
    return atMost(limit / 1000.0, value / 1000.0, Unit.SECONDS);
  }

  /// @param value in milliseconds, like `limit`
  static Measure atLeastMs(long limit, long value) {
    return new Measure(value / 1000.0, Bound.AT_LEAST, limit / 1000.0, Unit.SECONDS);
  }

  /// Rounded away from the limit, so that no value looks as if it kept to it. What may not be at
  /// all needs no limit to be told: `0.2 s`.
  @Override
  public String toString() {
    RoundingMode away = bound == Bound.AT_MOST ? RoundingMode.CEILING : RoundingMode.FLOOR;
    String measured = plain(value, away) + " " + unit.words;
    return limit == 0
        ? measured
        : measured + ", " + bound.words + " " + plain(limit, RoundingMode.HALF_UP);
  }

  private String plain(double number, RoundingMode rounding) {
    return BigDecimal.valueOf(number)
        .setScale(unit.decimals, rounding)
        .stripTrailingZeros()
        .toPlainString();
  }
}
