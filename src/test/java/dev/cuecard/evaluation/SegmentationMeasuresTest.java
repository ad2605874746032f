package dev.cuecard.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SegmentationMeasuresTest {
  private static Segments segments(Integer... sizes) {
    return Segments.ofSizes(Arrays.asList(sizes));
  }

  @Test
  void theReferenceItselfHasNoError() {
    assertThat(Pk.of(segments(4, 4, 2), segments(4, 4, 2))).isZero();
    assertThat(WindowDiff.of(segments(4, 4, 2), segments(4, 4, 2))).isZero();
  }

  /// Segments of 4 give a window of 2; of its 6 places those at 2 and 3 hold the boundary.
  @Test
  void aMissedBoundaryCostsTheWindowsThatHoldIt() {
    assertThat(Pk.of(segments(4, 4), segments(8))).isEqualTo(2 / 6.0, within(1e-12));
    assertThat(WindowDiff.of(segments(4, 4), segments(8))).isEqualTo(2 / 6.0, within(1e-12));
  }

  @Test
  void aBoundaryThatIsNearlyRightCostsLess() {
    assertThat(Pk.of(segments(4, 4), segments(3, 5))).isEqualTo(2 / 6.0, within(1e-12));
    assertThat(Pk.of(segments(8, 8), segments(7, 9)))
        .isLessThan(Pk.of(segments(8, 8), segments(4, 12)));
  }

  @Test
  void onlyWindowDiffSeesASecondBoundaryBesideARightOne() {
    Segments doubled = segments(7, 1, 8);
    assertThat(WindowDiff.of(segments(8, 8), doubled))
        .isGreaterThan(Pk.of(segments(8, 8), doubled));
  }

  @Test
  void aTextShorterThanTheWindowHasNoError() {
    assertThat(Pk.of(segments(1), segments(1))).isZero();
    assertThat(Pk.of(segments(), segments())).isZero();
  }

  @Test
  void segmentationsOfDifferentTextsCannotBeCompared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pk.of(segments(3), segments(2, 2)))
        .withMessage("expected 3 units, got 4");
  }
}
