package dev.cuecard.format.ass;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Lengths on the picture of a script.
final class Pixels {
  private Pixels() {}

  /// With no more than three decimals, and no zeros at the end: `192.5`.
  static String written(double pixels) {
    return BigDecimal.valueOf(pixels)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
