package dev.cuecard.render;

/// A number with what it counts.
final class Count {
  private Count() {}

  /// `1 finding`, `2 findings`.
  static String of(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
