package dev.cuecard.terms.naming;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import java.lang.Character.UnicodeScript;

/// The words that say something of what a text is about.
public final class ContentWords {
  private ContentWords() {}

  /// Whether `word` is one of them.
  public static boolean contains(Language language, String word) {
    return word.length() > 1
        && word.codePoints().anyMatch(Character::isLetter)
        && !word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA)
        && !FunctionWords.contains(language, word)
        && !VagueWords.contains(language, Inflection.shown(language, word));
  }
}
