package dev.cuecard.chapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Of all ways to cut a talk into so many chapters, the one with the least expected error. The
/// error is Pk: how often two sentences half a chapter apart are put together wrongly, or apart
/// wrongly. The most probable single way is worse: it is one of very many, and most of its
/// boundaries have nearly as good ones beside them.
final class LeastError {
  private final int longest;

  /// Of the sentences before each, by how much more of their pairs would be right if all were put
  /// together than if all were put apart.
  private final double[] gained;

  private final int[] within;

  /// How many words come before each sentence.
  private final int[] before;

  /// @param together the probability of each sentence being in one chapter with its partner
  /// @param partners as in [Lattice#together]
  /// @param lengths of the sentences, which pairs count as
  LeastError(double[] together, int[] partners, int[] lengths, int longest) {
    this.longest = longest;
    within = Lattice.firstWithPartnerFrom(partners);
    gained = new double[together.length + 1];
    before = new int[together.length + 1];
    for (int i = 0; i < together.length; i++) {
      double gain = partners[i] < together.length ? lengths[i] * (2 * together[i] - 1) : 0;
      gained[i + 1] = gained[i] + gain;
      before[i + 1] = before[i] + lengths[i];
    }
  }

  /// The sentences that the chapters begin with. No chapter is shorter than a quarter of the mean
  /// where that can be had: a single sentence costs no pair anything.
  List<Integer> starts(int count) {
    List<Integer> starts = starts(count, before[before.length - 1] / (4 * count));
    return starts.isEmpty() ? starts(count, 0) : starts;
  }

  /// None if no chapter may have fewer words than `shortest` and there is no such way.
  private List<Integer> starts(int count, int shortest) {
    int size = gained.length - 1;
    int[][] starting = new int[count + 1][size + 1];
    double[] best = new double[size + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int chapter = 1; chapter <= count; chapter++) {
      best = next(best, starting[chapter], shortest);
    }
    List<Integer> starts = new ArrayList<>();
    int to = size;
    for (int chapter = count; chapter > 0; chapter--) {
      to = starting[chapter][to];
      starts.add(to);
    }
    Collections.reverse(starts);
    return best[size] == Double.NEGATIVE_INFINITY ? List.of() : starts;
  }

  /// The best ways with one chapter more than those that `best` tells the gains of; `starting` is
  /// told where that chapter begins.
  private double[] next(double[] best, int[] starting, int shortest) {
    double[] next = new double[best.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int from = 0; from + 1 < best.length; from++) {
      int end = Math.min(best.length - 1, from + longest);
      for (int to = from + 1; to <= end && best[from] > Double.NEGATIVE_INFINITY; to++) {
        double gain = best[from] + gained[Math.max(from, within[to])] - gained[from];
        if (gain > next[to] && before[to] - before[from] >= shortest) {
          next[to] = gain;
          starting[to] = from;
        }
      }
    }
    return next;
  }
}
