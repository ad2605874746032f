package dev.cuecard.index.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.index.store.ByteVector;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Vectors are compared where they lie among others.
class AskedVectorTest {
  private final Random random = new Random(5);

  private float[] direction(int size) {
    float[] direction = new float[size];
    double squares = 0;
    for (int i = 0; i < size; i++) {
      direction[i] = (float) random.nextGaussian();
      squares += direction[i] * direction[i];
    }
    for (int i = 0; i < size; i++) {
      direction[i] /= (float) Math.sqrt(squares);
    }
    return direction;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 31, 384, 385, 768})
  void eachNumberIsMultipliedWithThatOfTheSamePlace(int size) {
    float[] vector = direction(size);
    byte[] asked = ByteVector.of(vector);
    byte[] others = new byte[3 + size + 2];
    random.nextBytes(others);
    int product = 0;
    for (int i = 0; i < size; i++) {
      product += asked[i] * others[3 + i];
    }

    assertThat(new AskedVector(vector).cosine(others, 3))
        .isEqualTo(ByteVector.cosine(product, size));
  }
}
