package dev.cuecard.index.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Half a byte a number is enough to tell how near two vectors are.
class NibbleVectorTest {
  private final Random random = new Random(7);

  /// One of so many numbers, by chance.
  private float[] vector(int numbers) {
    float[] vector = new float[numbers];
    for (int i = 0; i < numbers; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return ofLengthOne(vector);
  }

  /// One whose cosine with `other` is about `share`.
  private float[] near(float[] other, double share) {
    float[] vector = vector(other.length);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (share * other[i] + Math.sqrt(1 - share * share) * vector[i]);
    }
    return ofLengthOne(vector);
  }

  private static float[] ofLengthOne(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) length;
    }
    return vector;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(ints = {384, 383, 768})
  void theirCosineIsThatOfTheVectorsToAFiftieth(int numbers) {
    float[] one = vector(numbers);
    for (double share : new double[] {0.95, 0.8, 0.5, 0, -0.5}) {
      float[] other = near(one, share);

      assertThat((double) NibbleVector.cosine(ByteVector.of(one), NibbleVector.of(other), 0))
          .isCloseTo(dot(one, other), within(0.02));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {384, 383})
  void oneAfterTheOtherEachIsReadFromWhereItBegins(int numbers) {
    float[] one = vector(numbers);
    byte[] first = NibbleVector.of(near(one, 0.2));
    byte[] second = NibbleVector.of(near(one, 0.9));
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    byte[] asked = ByteVector.of(one);

    assertThat(first).hasSize(NibbleVector.bytes(numbers)).hasSize(192);
    assertThat(NibbleVector.cosine(asked, both, 0)).isEqualTo(NibbleVector.cosine(asked, first, 0));
    assertThat(NibbleVector.cosine(asked, both, first.length))
        .isEqualTo(NibbleVector.cosine(asked, second, 0));
  }
}
