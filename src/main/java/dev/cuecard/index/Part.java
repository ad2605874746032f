package dev.cuecard.index;

import java.util.List;
import java.util.function.Predicate;

/// A part of a query as it is looked for in the words of a hit, where Lucene has only said that it
/// is there.
///
/// @param words what to find side by side, a test a word; each is asked for every term of a token
/// @param weight how much finding it says, by its rarity
record Part(List<Predicate<String>> words, double weight) {
  /// Whether it stands in `tokens` from `position` on.
  boolean isAt(List<Token> tokens, int position) {
    if (position + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!accepts(words.get(i), tokens.get(position + i).terms())) {
        return false;
      }
    }
    return true;
  }

  private static boolean accepts(Predicate<String> test, List<String> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (test.test(terms.get(i))) {
        return true;
      }
    }
    return false;
  }
}
