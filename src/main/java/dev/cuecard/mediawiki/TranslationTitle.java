package dev.cuecard.mediawiki;

import dev.cuecard.language.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/// The title of the page of a translation: `Translations:<page>/<key>/<language>`.
///
/// @param bundle the title of the page translated
/// @param key with underscores, which titles do not have
record TranslationTitle(String bundle, String key, Language language) {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]+)*");

  /// The language of notes for translators.
  private static final String NOTES = "qqq";

  /// The keys of the parts of a translatable page are numbers, and this for its title.
  private static final String PAGE_TITLE = "Page_display_title";

  static Optional<TranslationTitle> of(String title) {
    int language = title.lastIndexOf('/');
    int key = title.lastIndexOf('/', language - 1);
    int namespace = title.indexOf(':');
    String code = title.substring(language + 1);
    if (namespace < 0 || key < namespace || !LANGUAGE.matcher(code).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new TranslationTitle(
            title.substring(namespace + 1, key),
            title.substring(key + 1, language).replace(' ', '_'),
            Language.of(code)));
  }

  /// Whether it may be of a message bundle, and not of a page, which has its translation as a page
  /// of its own.
  boolean isOfBundle() {
    return !key.equals(PAGE_TITLE)
        && !language.tag().equals(NOTES)
        && !key.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
