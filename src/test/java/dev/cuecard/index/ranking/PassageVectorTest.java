package dev.cuecard.index.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.index.store.ByteVector;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// How near a passage is to a query.
class PassageVectorTest {
  private static final Offset<Float> ROUNDED = Offset.offset(0.02f);

  private static final float[] EAST = {1, 0};
  private static final float[] NORTH = {0, 1};
  private static final float[] NORTH_EAST = {0.7071f, 0.7071f};
  private static final Optional<float[]> NONE = Optional.empty();

  private static PassageVector passage(float[] whole, float[]... further) {
    byte[] all = {};
    for (float[] vector : further) {
      byte[] bytes = ByteVector.of(vector);
      int before = all.length;
      all = Arrays.copyOf(all, before + bytes.length);
      System.arraycopy(bytes, 0, all, before, bytes.length);
    }
    return new PassageVector(ByteVector.of(whole), new BytesRef(all));
  }

  private static float near(float[] first, Optional<float[]> second, PassageVector passage) {
    return passage.near(new AskedVectors(first, second));
  }

  @Test
  void ofOneUtteranceItIsTheCosine() {
    assertThat(near(EAST, NONE, passage(EAST))).isCloseTo(1, ROUNDED);
    assertThat(near(EAST, NONE, passage(NORTH_EAST))).isCloseTo(0.71f, ROUNDED);
    assertThat(near(EAST, NONE, passage(NORTH))).isCloseTo(0, ROUNDED);
  }

  @Test
  void itIsAsNearAsItsNearestUtterance() {
    PassageVector passage = passage(NORTH_EAST, NORTH, EAST, NORTH);

    assertThat(near(EAST, NONE, passage)).isGreaterThan(near(EAST, NONE, passage(NORTH_EAST)));
    assertThat(passage.utterancesNear(new AskedVectors(EAST, NONE))).hasSize(3);
  }

  @Test
  void ofPassagesThatOneNetworkTakesForEquallyNearThatIsNearerWhichTheSecondPrefers() {
    assertThat(near(EAST, Optional.of(NORTH), passage(NORTH_EAST, NORTH)))
        .isGreaterThan(near(EAST, Optional.of(NORTH), passage(NORTH_EAST, EAST)));
    assertThat(near(EAST, Optional.of(NORTH), passage(NORTH_EAST, NORTH, EAST, NORTH)))
        .isGreaterThan(near(EAST, Optional.of(NORTH), passage(NORTH_EAST, EAST, EAST, NORTH)));
  }

  @Test
  void theSecondNetworkSaysLessThanTheFirst() {
    assertThat(near(EAST, Optional.of(EAST), passage(EAST, NORTH)))
        .isGreaterThan(near(EAST, Optional.of(EAST), passage(NORTH, EAST)));
  }

  @Test
  void ofUtterancesThatOneNetworkTakesForEquallyNearThatIsNearerWhichTheSecondPrefers() {
    float[] near =
        passage(NORTH_EAST, NORTH_EAST, EAST, EAST, EAST, NORTH)
            .utterancesNear(new AskedVectors(EAST, Optional.of(NORTH)));

    assertThat(near).hasSize(2);
    assertThat(near[1]).isGreaterThan(near[0]);
  }

  @Test
  void aPassageOfOneUtteranceIsAsNearAsOneInWhichTheSameIsSaidTwice() {
    PassageVector twice = passage(NORTH_EAST, EAST, NORTH_EAST, EAST, NORTH_EAST, EAST);

    assertThat(near(EAST, Optional.of(EAST), passage(NORTH_EAST, EAST)))
        .isCloseTo(near(EAST, Optional.of(EAST), twice), ROUNDED);
  }

  @Test
  void utterancesFitThatLieInTheDirectionThatIsAskedFor() {
    PassageVector passage = passage(NORTH_EAST, NORTH, EAST);
    AskedVectors asked = new AskedVectors(EAST, NONE);

    assertThat(passage.utterancesFit(asked)).containsExactly(0, 0);
    assertThat(passage.utterancesFit(asked.asking(new AskedKind(NORTH, 2))))
        .containsExactly(new float[] {2, 0}, ROUNDED);
    assertThat(passage.utterancesFit(asked.asking(new AskedKind(NORTH, -1))))
        .containsExactly(new float[] {-1, 0}, ROUNDED);
    assertThat(passage(NORTH).utterancesFit(asked.asking(new AskedKind(NORTH, 2))))
        .containsExactly(new float[] {2}, ROUNDED);
  }
}
