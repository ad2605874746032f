package dev.cuecard.lexicon;

import java.util.List;

/// A word of a query and what to look for in another language in its place, as one group of
/// synonyms.
///
/// @param word as it was asked for
/// @param isTranslated whether a translation is known; else the word itself is all there is
/// @param alternatives what to look for, the best first; never empty
public record TranslatedWord(String word, boolean isTranslated, List<Weighted> alternatives) {
  /// One thing to look for.
  ///
  /// @param text a word; sometimes a few words, any of which counts for its part
  /// @param weight how much an occurrence counts: 1 of the best, less of others
  public record Weighted(String text, double weight) {}

  public TranslatedWord {
    alternatives = List.copyOf(alternatives);
  }
}
