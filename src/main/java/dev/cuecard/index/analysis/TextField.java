package dev.cuecard.index.analysis;

import dev.cuecard.language.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  GERMAN("de"),
  DUTCH("nl"),
  SWEDISH("sv"),
  DANISH("da"),
  NORWEGIAN("no"),
  PORTUGUESE("pt"),
  ITALIAN("it"),
  CATALAN("ca"),
  ROMANIAN("ro"),
  GREEK("el"),
  TURKISH("tr"),
  FINNISH("fi"),
  HUNGARIAN("hu"),
  CZECH("cs"),
  PERSIAN("fa"),
  HINDI("hi"),
  INDONESIAN("id"),
  OTHER("other");

  /// What the names of all of them begin with.
  public static final String PREFIX = "text.";

  private static final Map<String, TextField> BY_LANGUAGE = new HashMap<>();

  static {
    for (TextField text : values()) {
      BY_LANGUAGE.put(text.language(), text);
    }
    BY_LANGUAGE.put("nb", NORWEGIAN);
    BY_LANGUAGE.put("nn", NORWEGIAN);
  }

  private final String field;

  TextField(String suffix) {
    this.field = PREFIX + suffix;
  }

  public static TextField of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.primary(), OTHER);
  }

  /// The one of this field; empty if that holds labels.
  static Optional<TextField> named(String field) {
    return field.startsWith(PREFIX)
        ? Optional.of(BY_LANGUAGE.getOrDefault(field.substring(PREFIX.length()), OTHER))
        : Optional.empty();
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
