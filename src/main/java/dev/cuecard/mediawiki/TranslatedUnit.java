package dev.cuecard.mediawiki;

import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pages of one unit, of which that in the source language holds its source text.
final class TranslatedUnit {
  private static final String FUZZY = "!!FUZZY!!";

  private record Saved(String text, String timestamp) {}

  private final Map<Language, Saved> pages = new HashMap<>();

  void add(Language language, String text, String timestamp) {
    pages.put(language, new Saved(text, timestamp));
  }

  int size() {
    return pages.size();
  }

  /// Its translations. A dump does not say which of them the wiki counts as outdated; those are
  /// that were saved before the source text was last.
  Map<Language, Translation> translations(Language source) {
    Saved original = pages.get(source);
    Map<Language, Translation> translations = new HashMap<>();
    pages.forEach((language, saved) -> {
      if (!language.equals(source)) {
        translations.put(language, translation(saved, original));
      }
    });
    return translations;
  }

  private static Translation translation(Saved saved, @Nullable Saved original) {
    boolean isMarked = saved.text().startsWith(FUZZY);
    boolean isOlder = original != null && saved.timestamp().compareTo(original.timestamp()) < 0;
    return new Translation(
        isMarked ? saved.text().substring(FUZZY.length()) : saved.text(),
        isMarked || isOlder ? State.FUZZY : State.TRANSLATED);
  }
}
