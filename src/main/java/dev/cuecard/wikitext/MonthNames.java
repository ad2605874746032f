package dev.cuecard.wikitext;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of months, long and short, alone and in dates, in the languages of the largest wikis.
/// They come from the Unicode CLDR, with which Java's time names its months.
final class MonthNames {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private static final Map<String, Month> BY_NAME = new HashMap<>();

  static {
    for (String language : List.of("en", "es", "fr", "de", "ru", "ar", "pt", "it")) {
      Locale locale = Locale.of(language);
      for (Month month : Month.values()) {
        STYLES.forEach(style -> BY_NAME.put(key(month.getDisplayName(style, locale)), month));
      }
    }
  }

  private MonthNames() {}

  /// The month of this name, in whatever case, or of this number.
  static Optional<Month> month(String name) {
    return Character.isDigit(name.charAt(0))
        ? Optional.of(Integer.parseInt(name)).filter(n -> n >= 1 && n <= 12).map(Month::of)
        : Optional.ofNullable(BY_NAME.get(key(name)));
  }

  private static String key(String name) {
    return name.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
