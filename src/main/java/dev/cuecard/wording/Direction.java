package dev.cuecard.wording;

import dev.cuecard.language.Language;

/// The direction of writing, as HTML spells it.
public final class Direction {
  private Direction() {}

  /// `ltr` or `rtl`; `auto` if the language is not known.
  public static String of(String tag) {
    Language language = new Language(tag);
    if (language.equals(Language.UNKNOWN)) {
      return "auto";
    }
    return language.isRightToLeft() ? "rtl" : "ltr";
  }
}
