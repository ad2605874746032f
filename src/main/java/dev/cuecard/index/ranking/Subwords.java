package dev.cuecard.index.ranking;

import java.util.List;

/// How much of a query's words stands in a text in parts: by runs of four letters. A word that
/// speech recognition has misheard, that is misspelt or in another form than its stem tells, shares
/// some of its runs with the right one (McNamee, Mayfield 2004).
final class Subwords {
  /// A run says more the first time than again, not quite as much more as a word does.
  private static final float K1 = 1.2f;

  private final GramWeights weights = new GramWeights();
  private final Grams grams;
  private float covered;

  Subwords(List<RankedWord> words, Folding folding) {
    this.grams = new Grams(folding);
    for (RankedWord word : words) {
      float before = weights.total();
      grams.of(word.text(), gram -> weights.add(gram, (float) word.rarity()));
      covered += weights.total() > before ? (float) word.rarity() : 0;
    }
  }

  /// What the words are worth that have parts: ideographs have none.
  float covered() {
    return covered;
  }

  /// How much of the query stands in a text, of 1.
  ///
  /// @param lengthening by what counts are divided for the text's length, see [Bm25]
  float score(String text, float lengthening) {
    weights.startCounting();
    grams.of(text, weights::count);
    return weights.sum(K1 * lengthening) / weights.total();
  }
}
