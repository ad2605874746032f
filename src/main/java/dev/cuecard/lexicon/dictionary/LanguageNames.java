package dev.cuecard.lexicon.dictionary;

import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the two languages that the title or the name of a dictionary gives: `English-Arabic
/// FreeDict Dictionary`, `freedict-eng-ara`, `en-es`.
final class LanguageNames {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  /// Language codes, two letters and three, and names in English.
  private static final Map<String, Language> BY_NAME = names();

  private LanguageNames() {}

  private static Map<String, Language> names() {
    Map<String, Language> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.of(code);
      Language language = Language.of(code);
      names.putIfAbsent(code, language);
      names.putIfAbsent(
          locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), language);
      threeLetters(locale).ifPresent(three -> names.putIfAbsent(three, language));
    }
    return names;
  }

  private static Optional<String> threeLetters(Locale locale) {
    try {
      return Optional.of(locale.getISO3Language());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /// The first two languages, side by side, that `text` names.
  static Optional<Direction> in(String text) {
    List<String> words =
        NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    for (int i = 0; i + 1 < words.size(); i++) {
      Language from = BY_NAME.get(words.get(i));
      Language to = BY_NAME.get(words.get(i + 1));
      if (from != null && to != null && !from.equals(to)) {
        return Optional.of(new Direction(from, to));
      }
    }
    return Optional.empty();
  }

  /// The language of this name or code.
  static Optional<Language> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT).split("-", 2)[0]));
  }

  /// What both `title` and `name` may tell.
  static Direction direction(String title, String name) {
    return in(title).or(() -> in(name)).orElse(new Direction(Language.UNKNOWN, Language.UNKNOWN));
  }
}
