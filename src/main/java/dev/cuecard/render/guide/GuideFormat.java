package dev.cuecard.render.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The forms that a guide is written in.
public enum GuideFormat {
  MD,
  HTML,
  PDF,
  JSON;

  /// The format that an option or the ending of a file names.
  public static Optional<GuideFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(values()).map(GuideFormat::label).collect(Collectors.joining(", "));
  }

  /// As options and files name it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
