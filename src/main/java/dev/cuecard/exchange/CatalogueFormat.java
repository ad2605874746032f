package dev.cuecard.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A format that translations are exchanged in.
public enum CatalogueFormat {
  /// Of gettext.
  PO("po"),
  /// What the API of Extension:Translate answers.
  MESSAGES("json");

  private final String extension;

  CatalogueFormat(String extension) {
    this.extension = extension;
  }

  /// The format that an option names.
  public static Optional<CatalogueFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(values()).map(CatalogueFormat::label).collect(Collectors.joining(", "));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What its files' names end with, without the dot.
  public String extension() {
    return extension;
  }

  public String write(Catalogue catalogue) {
    return switch (this) {
      case PO -> PoWriter.write(catalogue);
      case MESSAGES -> MessagesWriter.write(catalogue);
    };
  }
}
