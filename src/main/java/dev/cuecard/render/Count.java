package dev.cuecard.render;

/// A number with what it counts.
public final class Count {
  private Count() {}

  /// `1 finding`, `2 findings`.
  public static String of(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
