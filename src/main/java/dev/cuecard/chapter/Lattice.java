package dev.cuecard.chapter;

import java.util.Arrays;

/// All ways to cut a talk into chapters at once, each as probable as its evidence says, after the
/// forward–backward algorithm for segments (semi-Markov models). Time and memory grow with the
/// number of sentences times the longest chapter.
final class Lattice {
  /// What is e^40 times less probable than something else beside it does not count.
  private static final double NEGLIGIBLE = 40;

  private final Evidence evidence;
  private final double penalty;
  private final double[] forward;
  private final double[] backward;

  /// @param penalty what every boundary costs, as a natural logarithm
  Lattice(Evidence evidence, double penalty) {
    this.evidence = evidence;
    this.penalty = penalty;
    forward = forward();
    backward = backward();
  }

  /// The lattice in which `count` chapters are expected, to a twentieth. Counts fall as the penalty
  /// rises, so the penalty is found by halving an interval.
  static Lattice expecting(int count, Evidence evidence) {
    double low = -32;
    double high = 64;
    Lattice lattice = new Lattice(evidence, (low + high) / 2);
    for (int i = 0; i < 16; i++) {
      double expected = lattice.expectedCount();
      if (Math.abs(expected - count) < 0.05) {
        break;
      }
      if (expected > count) {
        low = lattice.penalty;
      } else {
        high = lattice.penalty;
      }
      lattice = new Lattice(evidence, (low + high) / 2);
    }
    return lattice;
  }

  /// The logarithm of the summed likelihood of all ways to cut what stands before each sentence.
  private double[] forward() {
    LogSums sums = new LogSums(evidence.size() + 1);
    sums.add(0, 0);
    for (int from = 0; from < evidence.size(); from++) {
      double before = sums.of(from) - cost(from);
      float[] row = evidence.from(from);
      for (int k = 0; k < row.length; k++) {
        sums.add(from + k + 1, before + row[k]);
      }
    }
    return sums.all();
  }

  /// The same for what begins with each sentence.
  private double[] backward() {
    LogSums sums = new LogSums(evidence.size() + 1);
    sums.add(evidence.size(), 0);
    for (int from = evidence.size() - 1; from >= 0; from--) {
      float[] row = evidence.from(from);
      for (int k = 0; k < row.length; k++) {
        sums.add(from, row[k] - cost(from) + sums.of(from + k + 1));
      }
    }
    return sums.all();
  }

  private double cost(int from) {
    return from == 0 ? 0 : penalty;
  }

  /// How many chapters are expected: the sum of the probabilities that one begins at a sentence.
  private double expectedCount() {
    double count = 0;
    double all = forward[evidence.size()];
    for (int from = 0; from < evidence.size(); from++) {
      count += Math.exp(forward[from] + backward[from] - all);
    }
    return count;
  }

  /// For each sentence the probability that it and its partner, a later sentence, are in one
  /// chapter.
  ///
  /// @param partners not falling; one past the last sentence where there is none
  double[] together(int[] partners) {
    int size = evidence.size();
    int[] within = firstWithPartnerFrom(partners);
    double[] change = new double[size + 1];
    double all = forward[size];
    for (int from = 0; from < size; from++) {
      float[] row = evidence.from(from);
      double before = forward[from] - cost(from) - all;
      for (int k = 0; k < row.length; k++) {
        int to = from + k + 1;
        double log = before + row[k] + backward[to];
        if (log > -NEGLIGIBLE && within[to] > from) {
          double probability = Math.exp(log);
          change[from] += probability;
          change[within[to]] -= probability;
        }
      }
    }
    Arrays.parallelPrefix(change, Double::sum);
    return Arrays.copyOf(change, size);
  }

  /// For each sentence the first whose partner is not before it: in a chapter that ends there,
  /// those before that one have their partners in the chapter too.
  static int[] firstWithPartnerFrom(int[] partners) {
    int[] first = new int[partners.length + 1];
    int at = 0;
    for (int to = 0; to <= partners.length; to++) {
      while (at < partners.length && partners[at] < to) {
        at++;
      }
      first[to] = at;
    }
    return first;
  }

  /// Sums of numbers given by their logarithms, many at a time.
  private static final class LogSums {
    private final double[] largest;
    private final double[] sums;

    LogSums(int size) {
      largest = new double[size];
      Arrays.fill(largest, Double.NEGATIVE_INFINITY);
      sums = new double[size];
    }

    void add(int at, double log) {
      double difference = log - largest[at];
      if (difference > 0) {
        sums[at] = sums[at] * Math.exp(-difference) + 1;
        largest[at] = log;
      } else if (difference > -NEGLIGIBLE) {
        sums[at] += Math.exp(difference);
      }
    }

    double of(int at) {
      return largest[at] + Math.log(sums[at]);
    }

    double[] all() {
      double[] logs = new double[sums.length];
      Arrays.setAll(logs, this::of);
      return logs;
    }
  }
}
