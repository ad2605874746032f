package dev.cuecard.lexicon.learning;

import dev.cuecard.lexicon.Direction;
import dev.cuecard.lexicon.Keys;
import dev.cuecard.lexicon.WordTable;
import java.util.Arrays;
import java.util.List;

/// Learns which words stand for each other from pairs of texts: words that are in the same pairs
/// more often than by chance are candidates, two word models, one a direction, choose among them,
/// and what both hold likely is kept. The same texts in the same order give the same lexicon.
public final class LexiconLearner {
  /// What both models together hold less likely is wrong more often than right in a small corpus.
  private static final double LEAST_SHARE = 0.3;

  private final Direction direction;
  private final Keys keys;

  public LexiconLearner(Direction direction, Keys keys) {
    this.direction = direction;
    this.keys = keys;
  }

  /// The words of both directions.
  public record Learned(WordTable forth, WordTable back) {}

  /// What `pairs`, texts of the direction's languages, teach.
  public Learned learn(List<TextPair> pairs) {
    var from = new SeenWords(keys, direction.from());
    var to = new SeenWords(keys, direction.to());
    ParallelWords words = ParallelWords.of(pairs, from, to);
    long[] candidates = words.candidates();
    WordModel forth = WordModel.of(words, candidates);
    WordModel back = WordModel.of(words.reversed(), turned(candidates));
    var learned = new Learned(new WordTable(), new WordTable());
    for (long pair : candidates) {
      double share = Math.sqrt(forth.share(pair) * back.share(PairCounts.turned(pair)));
      if (share >= LEAST_SHARE) {
        int first = PairCounts.first(pair);
        int second = PairCounts.second(pair);
        learned.forth.add(from.key(first), to.form(second), share);
        learned.back.add(to.key(second), from.form(first), share);
      }
    }
    return learned;
  }

  private static long[] turned(long[] pairs) {
    return Arrays.stream(pairs).map(PairCounts::turned).sorted().toArray();
  }
}
