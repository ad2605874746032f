package dev.cuecard.index.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.index.store.ByteVector;
import dev.cuecard.index.store.NibbleVector;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// How near a passage is to a query.
class PassageVectorTest {
  private static final Offset<Float> ROUNDED = Offset.offset(0.05f);

  private static final int NUMBERS = 384;
  private static final float[] EAST = vector(1, 0);
  private static final float[] NORTH = vector(0, 1);
  private static final float[] NORTH_EAST = vector(Math.sqrt(0.5), Math.sqrt(0.5));
  private static final Optional<float[]> NONE = Optional.empty();

  /// So far in two directions at right angles, taken by chance as those of texts.
  private static float[] vector(double east, double north) {
    Random random = new Random(5);
    float[] vector = new float[NUMBERS];
    for (int i = 0; i < NUMBERS; i += 2) {
      double one = random.nextGaussian() / Math.sqrt(NUMBERS);
      double other = random.nextGaussian() / Math.sqrt(NUMBERS);
      vector[i] = (float) (east * one - north * other);
      vector[i + 1] = (float) (east * other + north * one);
    }
    return vector;
  }

  /// Of one network.
  private static PassageVector passage(float[] whole, float[]... utterances) {
    byte[] further = {};
    for (float[] utterance : utterances) {
      further = both(further, ByteVector.of(utterance));
    }
    return new PassageVector(ByteVector.of(whole), further);
  }

  /// Of two networks.
  ///
  /// @param further of the second network, and of each utterance of both in turn
  private static PassageVector ofTwo(float[] whole, float[]... further) {
    byte[] all = {};
    for (int i = 0; i < further.length; i++) {
      all = both(all, i % 2 == 0 ? NibbleVector.of(further[i]) : ByteVector.of(further[i]));
    }
    return new PassageVector(ByteVector.of(whole), all);
  }

  private static byte[] both(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
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
    assertThat(near(EAST, Optional.of(NORTH), ofTwo(NORTH_EAST, NORTH)))
        .isGreaterThan(near(EAST, Optional.of(NORTH), ofTwo(NORTH_EAST, EAST)));
    assertThat(near(EAST, Optional.of(NORTH), ofTwo(NORTH_EAST, NORTH, EAST, NORTH)))
        .isGreaterThan(near(EAST, Optional.of(NORTH), ofTwo(NORTH_EAST, EAST, EAST, NORTH)));
  }

  @Test
  void theSecondNetworkSaysLessThanTheFirst() {
    assertThat(near(EAST, Optional.of(EAST), ofTwo(EAST, NORTH)))
        .isGreaterThan(near(EAST, Optional.of(EAST), ofTwo(NORTH, EAST)));
  }

  @Test
  void ofUtterancesThatOneNetworkTakesForEquallyNearThatIsNearerWhichTheSecondPrefers() {
    float[] near =
        ofTwo(NORTH_EAST, NORTH_EAST, EAST, EAST, EAST, NORTH)
            .utterancesNear(new AskedVectors(EAST, Optional.of(NORTH)));

    assertThat(near).hasSize(2);
    assertThat(near[1]).isGreaterThan(near[0]);
  }

  @Test
  void aPassageOfOneUtteranceIsAsNearAsOneInWhichTheSameIsSaidTwice() {
    PassageVector twice = ofTwo(NORTH_EAST, EAST, NORTH_EAST, EAST, NORTH_EAST, EAST);

    assertThat(near(EAST, Optional.of(EAST), ofTwo(NORTH_EAST, EAST)))
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
