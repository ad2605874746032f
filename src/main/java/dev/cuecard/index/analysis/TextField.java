package dev.cuecard.index.analysis;

import dev.cuecard.language.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which field holds the words of a language. Languages with an analysis of their own have a field
/// of their own, so that each is ranked by its own statistics; all others share one.
public enum TextField {
  ENGLISH("en"),
  SPANISH("es"),
  FRENCH("fr"),
  ARABIC("ar"),
  RUSSIAN("ru"),
  CHINESE("zh"),
  OTHER("other");

  /// What the names of all of them begin with.
  public static final String PREFIX = "text.";

  private static final Map<String, TextField> BY_LANGUAGE =
      Map.of(
          "en", ENGLISH, "es", SPANISH, "fr", FRENCH, "ar", ARABIC, "ru", RUSSIAN, "zh", CHINESE);

  private final String field;

  TextField(String suffix) {
    this.field = PREFIX + suffix;
  }

  public static TextField of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.primary(), OTHER);
  }

  /// Those whose field is among `fieldNames`.
  public static List<TextField> among(Collection<String> fieldNames) {
    return Stream.of(values()).filter(text -> fieldNames.contains(text.field)).toList();
  }

  public String field() {
    return field;
  }

  /// The language of its own; `other` of the one that is shared.
  public String language() {
    return field.substring(PREFIX.length());
  }

  /// Whether words have a stem beside them.
  public boolean hasStems() {
    return this != CHINESE && this != OTHER;
  }
}
