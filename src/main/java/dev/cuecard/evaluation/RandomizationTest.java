package dev.cuecard.evaluation;

import java.util.SplittableRandom;

/// Fisher's paired randomization test, two-sided: if two runs were equally good, each topic's
/// difference might as well have the other sign; how often is the sum then as large as it is?
/// (Smucker, Allan, Carterette 2007.)
final class RandomizationTest {
  private static final int PERMUTATIONS = 10_000;

  /// The same answer every time.
  private static final long SEED = 20070806;

  /// Sums of the same numbers in other signs differ in their last bits.
  private static final double SAME = 1e-12;

  private final double[] differences;

  /// @param differences of the two runs, topic by topic
  RandomizationTest(double... differences) {
    this.differences = differences.clone();
  }

  /// Never 0: the signs as they are count as one permutation.
  double pValue() {
    double observed = Math.abs(sum(differences));
    SplittableRandom random = new SplittableRandom(SEED);
    int asLarge = 1;
    for (int i = 0; i < PERMUTATIONS; i++) {
      asLarge += Math.abs(randomlySigned(random)) >= observed - SAME ? 1 : 0;
    }
    return asLarge / (PERMUTATIONS + 1.0);
  }

  private double randomlySigned(SplittableRandom random) {
    double sum = 0;
    for (double difference : differences) {
      sum += random.nextBoolean() ? difference : -difference;
    }
    return sum;
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }
}
