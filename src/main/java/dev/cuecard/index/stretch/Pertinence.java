package dev.cuecard.index.stretch;

import dev.cuecard.index.ranking.Asked;
import dev.cuecard.index.ranking.Bm25;
import dev.cuecard.index.ranking.RankedWord;
import dev.cuecard.index.ranking.SaidMeaning;
import java.util.List;

/// How much each of the [Slots] has to do with a query: by what half a minute around it would score
/// among all passages, by which of the query's words are near that the rest of the recording has
/// not, and by whether it is of the kind that is asked for.
final class Pertinence {
  private static final int WINDOW = 6;
  private static final int NEAR = 9;

  /// A word that says much by its rarity, about that of one in twenty, counts as one.
  private static final double MUCH = 3;

  /// What a standard deviation in meaning counts.
  private static final double MEANING = 0.1;

  /// What it counts to be of the kind that is asked for.
  private static final double KIND = 0.14;

  private final Slots slots;
  private final List<RankedWord> words;
  private final double possible;

  private Pertinence(Slots slots, Asked asked) {
    this.slots = slots;
    this.words = asked.words();
    this.possible = Math.max(1e-9, words.stream().mapToDouble(RankedWord::rarity).sum());
  }

  /// One figure a slot.
  ///
  /// @param meant what utterances mean to the query
  static double[] of(Slots slots, Asked asked, List<MeantUtterance> meant) {
    Pertinence pertinence = new Pertinence(slots, asked);
    double[] around = pertinence.windows();
    double[] near = pertinence.distinctions();
    double[] distances = slots.figures(meant, SaidMeaning::distance);
    double[] fits = slots.figures(meant, SaidMeaning::fit);
    double[] all = new double[slots.count()];
    for (int slot = 0; slot < all.length; slot++) {
      all[slot] =
          mean(around, slot - WINDOW + 1, slot + 1)
              + mean(near, slot - NEAR / 2, slot + NEAR / 2 + 1)
              + MEANING * mean(distances, slot - NEAR / 2, slot + NEAR / 2 + 1)
              + KIND * fits[slot];
    }
    return all;
  }

  /// The mean of `values` from one index to before another. Before and after the recording nothing
  /// is said: its beginning, which tells what will be talked about, and its end count less.
  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(values.length, to); i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }

  /// Of the window that begins at each slot, its BM25 score, of 1.
  private double[] windows() {
    double[] scores = new double[slots.count()];
    double average = 0;
    for (int slot = 0; slot < scores.length; slot++) {
      average += (double) length(slot) / scores.length;
    }
    for (int slot = 0; slot < scores.length; slot++) {
      double lengthening = Bm25.lengthening(length(slot), (float) Math.max(1, average));
      for (int word = 0; word < words.size(); word++) {
        int said = said(slot, word);
        scores[slot] +=
            words.get(word).rarity() * Bm25.dampened((float) (said / lengthening)) / possible;
      }
    }
    return scores;
  }

  private int length(int window) {
    int length = 0;
    for (int slot = window; slot < Math.min(window + WINDOW, slots.count()); slot++) {
      length += slots.words(slot);
    }
    return length;
  }

  private int said(int window, int word) {
    int said = 0;
    for (int slot = window; slot < Math.min(window + WINDOW, slots.count()); slot++) {
      said += slots.asked(slot, word);
    }
    return said;
  }

  /// Of each slot, how rare in this recording the words are that it has.
  private double[] distinctions() {
    double[] sums = new double[slots.count()];
    for (int word = 0; word < words.size(); word++) {
      int having = 0;
      for (int slot = 0; slot < sums.length; slot++) {
        having += slots.asked(slot, word) > 0 ? 1 : 0;
      }
      double rarity = Bm25.rarity(sums.length, having) / (words.size() * MUCH);
      for (int slot = 0; slot < sums.length; slot++) {
        sums[slot] += slots.asked(slot, word) > 0 ? rarity : 0;
      }
    }
    return sums;
  }
}
