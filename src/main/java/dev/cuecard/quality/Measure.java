package dev.cuecard.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// What was measured, and what the limit is: 21.4 characters a second, at most 20.
///
/// @param value in `unit`
/// @param limit in `unit`, which `value` is beyond
public record Measure(double value, Bound bound, double limit, Unit unit) {
  /// On which side of the limit it is well.
  public enum Bound {
    AT_MOST,
    AT_LEAST;

    /// Its name in message files: `at-most`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// What is counted.
  public enum Unit {
    LINES(0),
    CHARACTERS(1),
    CHARACTERS_PER_SECOND(1),
    WORDS_PER_MINUTE(0),
    SECONDS(3);

    private final int decimals;

    Unit(int decimals) {
      this.decimals = decimals;
    }

    /// Its name in message files: `words-per-minute`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  /// The value as it is told: rounded away from the limit, so that none looks as if it kept to it.
  public BigDecimal told() {
    return rounded(value, bound == Bound.AT_MOST ? RoundingMode.CEILING : RoundingMode.FLOOR);
  }

  /// The limit as it is told; empty for what may not be at all.
  public Optional<BigDecimal> toldLimit() {
    return limit == 0 ? Optional.empty() : Optional.of(rounded(limit, RoundingMode.HALF_UP));
  }

  private BigDecimal rounded(double number, RoundingMode rounding) {
    return BigDecimal.valueOf(number).setScale(unit.decimals, rounding).stripTrailingZeros();
  }
}
