package dev.cuecard.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The test of a difference, where the exact chance is known.
class RandomizationTestTest {
  private static double pValue(double... differences) {
    return new RandomizationTest(differences).pValue();
  }

  @Test
  void noDifferenceIsNoEvidence() {
    assertThat(pValue(0, 0, 0)).isEqualTo(1);
    assertThat(pValue()).isEqualTo(1);
    assertThat(pValue(0.3, -0.3)).isEqualTo(1);
  }

  /// Of the 2⁶ signs only all and none give a sum as large: 2/64.
  @Test
  void sixTimesTheSameDifferenceHasAChanceOfOneInThirtyTwo() {
    assertThat(pValue(1, 1, 1, 1, 1, 1)).isEqualTo(2.0 / 64, within(0.005));
    assertThat(pValue(-1, -1, -1, -1, -1, -1)).isEqualTo(2.0 / 64, within(0.005));
  }

  /// Of the 2⁴ signs of 4, 2, 1, 1 a sum of at least 6 have 1 + (4+2+1-1) twice, so 3, and as many
  /// of at most -6.
  @Test
  void aMixedDifferenceHasTheShareOfItsPermutations() {
    assertThat(pValue(4, 2, 1, -1)).isEqualTo(6.0 / 16, within(0.02));
  }

  @Test
  void aLargeDifferenceIsNeverCertain() {
    double[] differences = new double[100];
    Arrays.fill(differences, 0.5);
    assertThat(pValue(differences)).isEqualTo(1.0 / 10_001);
  }
}
