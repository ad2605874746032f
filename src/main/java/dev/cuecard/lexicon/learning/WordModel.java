package dev.cuecard.lexicon.learning;

import java.util.Arrays;

/// IBM's Model 1 (P. Brown and others: The mathematics of statistical machine translation, 1993):
/// how likely each word of one language is translated by each of the other, found by expectation
/// maximization, among candidates only. What nothing else explains comes from an empty word.
final class WordModel {
  private static final int ROUNDS = 6;

  /// How much of every word the empty word explains, in parts of the share it has of all words:
  /// more than 1, or rare words explain all around them (R. Moore: Improving IBM word-alignment
  /// model 1, 2004).
  private static final double EMPTY = 2;

  private final ParallelWords words;
  private final long[] candidates;
  private double[] shares;

  private WordModel(ParallelWords words, long[] candidates) {
    this.words = words;
    this.candidates = candidates;
    this.shares =
        Arrays.stream(candidates).mapToDouble(pair -> words.association(pair).strength()).toArray();
  }

  /// @param candidates pairs of words, ascending
  static WordModel of(ParallelWords words, long[] candidates) {
    var model = new WordModel(words, candidates);
    model.normalize();
    for (int round = 0; round < ROUNDS; round++) {
      model.improve();
      model.normalize();
    }
    model.improve();
    model.count();
    return model;
  }

  /// In which part of the texts with the first word of `pair` it is translated by the second.
  double share(long pair) {
    int at = Arrays.binarySearch(candidates, pair);
    return at < 0 ? 0 : shares[at];
  }

  private void improve() {
    double[] counts = new double[candidates.length];
    for (ParallelWords.Text text : words.texts()) {
      int[] at = new int[text.from().length];
      for (int to : text.to()) {
        double sum = EMPTY * words.to().commonness(to);
        for (int i = 0; i < at.length; i++) {
          at[i] = Arrays.binarySearch(candidates, PairCounts.pair(text.from()[i], to));
          sum += at[i] < 0 ? 0 : shares[at[i]];
        }
        for (int candidate : at) {
          if (candidate >= 0) {
            counts[candidate] += shares[candidate] / sum;
          }
        }
      }
    }
    shares = counts;
  }

  /// Makes counts parts of the texts that a word is in: what it is not translated by in most of
  /// them gets little, though there may be no better candidate.
  private void count() {
    for (int i = 0; i < candidates.length; i++) {
      shares[i] /= words.from().texts(PairCounts.first(candidates[i]));
    }
  }

  /// Lets the candidates of each word make 1.
  private void normalize() {
    int start = 0;
    while (start < candidates.length) {
      int end = start;
      double sum = 0;
      while (end < candidates.length
          && PairCounts.first(candidates[end]) == PairCounts.first(candidates[start])) {
        sum += shares[end++];
      }
      for (int i = start; i < end; i++) {
        shares[i] /= Math.max(sum, Double.MIN_NORMAL);
      }
      start = end;
    }
  }
}
