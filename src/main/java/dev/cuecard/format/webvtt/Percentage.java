package dev.cuecard.format.webvtt;

/// > percentage = 1*DIGIT 0*1("." 1*DIGIT) "%", from 0 to 100 (WebVTT 6.1)
final class Percentage {
  private static final String SYNTAX = "[0-9]+(\\.[0-9]+)?%";

  private Percentage() {}

  /// The percentage that `value` spells, or `otherwise`.
  static double of(String value, double otherwise) {
    if (!value.matches(SYNTAX)) {
      return otherwise;
    }
    double percent = Double.parseDouble(value.substring(0, value.length() - 1));
    return percent <= 100 ? percent : otherwise;
  }
}
