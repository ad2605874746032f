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

  /// How much of the query stands in each text, of 1.
  float[] scores(List<String> texts) {
    double length = texts.stream().mapToInt(String::length).average().orElse(1);
    float[] scores = new float[texts.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(texts.get(i), (float) Math.max(1, length));
    }
    return scores;
  }

  private float score(String text, float averageLength) {
    weights.startCounting();
    grams.of(text, weights::count);
    return weights.sum(K1 * Bm25.lengthening(text.length(), averageLength)) / weights.total();
  }
}
