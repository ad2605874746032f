package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import java.util.List;

/// How a language tells what names something: from what a text says, which is read first. Of a
/// language that nothing is known of, everything may be a name.
interface Naming {
  /// Of a text in `language` that is still to be read.
  static Naming of(Language language) {
    return switch (language.primary()) {
      case "ar" -> new ArabicNames();
      case "ru" -> new RussianNames(language);
      case "zh" -> new ChineseNames();
      default -> WordPlaces.of(language).areKnown() ? new WordUses(language) : new Naming() {};
    };
  }

  default void read(String sentence) {}

  /// Whether these words, one beside the other, may be a name.
  default boolean mayBeName(List<String> words) {
    return true;
  }

  /// Whether nothing tells that a word is none.
  default boolean mightBeName(String word) {
    return true;
  }

  /// Whether the form of these words tells that they are none.
  default boolean isRuledOut(List<String> words) {
    return false;
  }

  /// Whether the text shows that `word` may be part of one, as far as it can.
  default boolean isShown(String word) {
    return true;
  }

  /// Whether `word` has the form that names, and not that of another case.
  default boolean isNominative(String word) {
    return true;
  }

  /// Whether a name may begin with `word`.
  default boolean mayBegin(String word) {
    return mayBeName(List.of(word));
  }

  /// Whether `term` ends a name that `word`, right before it, belongs to.
  default boolean endsName(String word, String term) {
    return false;
  }

  /// Whether a name that `term` belongs to goes on with `word`, right after it.
  default boolean goesOnInName(String term, String word) {
    return false;
  }
}
