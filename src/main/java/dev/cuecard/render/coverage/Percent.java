package dev.cuecard.render.coverage;

import java.util.Locale;

/// Tenths of a percent, for people.
final class Percent {
  private Percent() {}

  /// `92.4 %`, `100 %`.
  static String of(int permille) {
    return number(permille) + " %";
  }

  /// `+1.5`, `-0.2`, and `=` where nothing changed.
  static String change(int permille) {
    return permille == 0 ? "=" : (permille > 0 ? "+" : "") + number(permille);
  }

  private static String number(int permille) {
    return permille % 10 == 0
        ? Integer.toString(permille / 10)
        : String.format(Locale.ROOT, "%.1f", permille / 10.0);
  }
}
