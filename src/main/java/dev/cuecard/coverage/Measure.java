package dev.cuecard.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What text is counted in.
public enum Measure {
  UNITS,
  WORDS,
  CHARACTERS,
  /// Seconds of speech. Titles, pages and exercises have none.
  SPEECH;

  /// The measure that an option names.
  public static Optional<Measure> named(String name) {
    return Arrays.stream(values()).filter(measure -> measure.label().equals(name)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(values()).map(Measure::label).collect(Collectors.joining(", "));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
