package dev.cuecard.lexicon.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Texts that say the same in two languages, as the numbers of their words.
///
/// @param together in how many texts two words are
record ParallelWords(SeenWords from, SeenWords to, List<Text> texts, PairCounts together) {
  /// What was seen together in fewer texts is left to chance.
  private static final int LEAST_TOGETHER = 2;

  /// There are so many pairs of words that chance makes many weaker associations than this.
  private static final double LEAST_STRENGTH = 14;

  /// So many words are held against others: some tens of seconds, many more than speech of 1,000
  /// hours needs.
  private static final long MOST_WORK = 500_000_000;

  /// One text in both languages.
  static final class Text {
    private final int[] from;
    private final int[] to;

    Text(int[] from, int[] to) {
      this.from = from;
      this.to = to;
    }

    int[] from() {
      return from;
    }

    int[] to() {
      return to;
    }
  }

  /// Reads `pairs`; those that are too long to say which word is which are left out.
  static ParallelWords of(List<TextPair> pairs, SeenWords from, SeenWords to) {
    List<Text> texts = new ArrayList<>();
    var together = new PairCounts();
    long work = 0;
    for (TextPair pair : pairs) {
      var text = new Text(from.read(pair.from()), to.read(pair.to()));
      work += (long) text.from.length * text.to.length;
      if (work > MOST_WORK) {
        break;
      }
      texts.add(text);
      for (int first : text.from) {
        for (int second : text.to) {
          together.add(PairCounts.pair(first, second), 1);
        }
      }
    }
    return new ParallelWords(from, to, texts, together);
  }

  /// The pairs of words that seek each other, ascending.
  long[] candidates() {
    return Arrays.stream(together.sorted()).filter(this::isCandidate).toArray();
  }

  private boolean isCandidate(long pair) {
    Association association = association(pair);
    return association.together() >= LEAST_TOGETHER
        && association.isPositive()
        && association.strength() >= LEAST_STRENGTH;
  }

  Association association(long pair) {
    return new Association(
        together.count(pair),
        from.texts(PairCounts.first(pair)),
        to.texts(PairCounts.second(pair)),
        texts.size());
  }

  /// The same the other way round.
  ParallelWords reversed() {
    var turned = new PairCounts();
    for (long pair : together.sorted()) {
      turned.add(PairCounts.turned(pair), together.count(pair));
    }
    return new ParallelWords(
        to, from, texts.stream().map(text -> new Text(text.to, text.from)).toList(), turned);
  }
}
