package dev.cuecard.render.guide;

import dev.cuecard.language.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/// A guide's own words, in its language where there is a translation, else in English.
final class Labels {
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  Labels(Language language) {
    bundle =
        ResourceBundle.getBundle(
            "dev.cuecard.render.guide.labels",
            Locale.forLanguageTag(language.tag()),
            NO_OTHER_LANGUAGE);
  }

  /// The language they are in.
  Language language() {
    String found = bundle.getLocale().getLanguage();
    return new Language(found.isEmpty() ? "en" : found);
  }

  String of(String key) {
    return bundle.getString(key);
  }

  /// A label with a part that `{0}` stands for.
  String of(String key, String part) {
    return of(key).replace("{0}", part);
  }

  /// The name of a language.
  String name(Language other) {
    return Locale.forLanguageTag(other.tag())
        .getDisplayName(Locale.forLanguageTag(language().tag()));
  }
}
