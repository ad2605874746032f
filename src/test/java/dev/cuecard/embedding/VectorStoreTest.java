package dev.cuecard.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorStoreTest {
  private static final int DIMENSIONS = 5;
  private static final int RECORD_BYTES = 16 + 4 + 2 * DIMENSIONS + 4;

  @TempDir Path folder;

  @Test
  void whatWasMadeOnceIsRememberedByAnotherProcess() {
    float[] first = storing("bees", vector(1));

    assertThat(remembered("bees")).isEqualTo(first);
  }

  @Test
  void aRememberedVectorIsTheOneThatWasGivenWhenItWasMade() {
    try (VectorStore store = open()) {
      float[] made = store.vector("bees", () -> vector(1));

      assertThat(store.vector("bees", VectorStoreTest::madeAgain)).isEqualTo(made);
    }
  }

  @Test
  void aVectorIsStoredToWithinAThirtyThousandthOfItsLargestNumber() {
    float[] stored = storing("bees", new float[] {0.5f, -1f, 0.003f, 0, 0.25f});

    assertThat(stored).containsExactly(new float[] {0.5f, -1f, 0.003f, 0, 0.25f}, within(3e-5f));
  }

  @Test
  void textsAreToldApartByEveryCharacter() {
    storing("bees", vector(1));

    float[] other = storing("bees ", vector(2));
    assertThat(remembered("bees ")).isEqualTo(other).isNotEqualTo(remembered("bees"));
  }

  @Test
  void manyVectorsAreFoundAgain() {
    try (VectorStore store = open()) {
      for (int i = 0; i < 5000; i++) {
        int seed = i;
        store.vector("text " + i, () -> vector(seed));
      }
    }
    try (VectorStore store = open()) {
      for (int i = 0; i < 5000; i++) {
        assertThat(store.vector("text " + i, VectorStoreTest::madeAgain))
            .containsExactly(vector(i), within(3e-5f));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 20, RECORD_BYTES - 1})
  void aRecordThatWasCutOffIsMadeAnewAndTheOthersStay(int missing) throws IOException {
    float[] first = storing("bees", vector(1));
    storing("wasps", vector(2));
    shorten(missing);

    assertThat(remembered("bees")).isEqualTo(first);
    float[] anew = storing("wasps", vector(3));
    assertThat(remembered("wasps")).isEqualTo(anew);
    assertThat(remembered("bees")).isEqualTo(first);
    assertThat(Files.size(file())).isEqualTo(2 * RECORD_BYTES);
  }

  @Test
  void aRecordOfZerosOrWithAWrongByteIsMadeAnew() throws IOException {
    storing("bees", vector(1));
    storing("wasps", vector(2));
    byte[] bytes = Files.readAllBytes(file());
    Arrays.fill(bytes, 0, RECORD_BYTES, (byte) 0);
    bytes[RECORD_BYTES + 20]++;
    Files.write(file(), bytes);

    float[] bees = storing("bees", vector(3));
    float[] wasps = storing("wasps", vector(4));
    assertThat(remembered("bees")).isEqualTo(bees);
    assertThat(remembered("wasps")).isEqualTo(wasps);
  }

  @Test
  void aFileOfSomethingElseHoldsNoVectors() throws IOException {
    Files.writeString(file(), "these are not vectors ".repeat(100));

    float[] bees = storing("bees", vector(1));
    assertThat(remembered("bees")).isEqualTo(bees);
  }

  @Test
  void oneAtATimeAddsAndTheOtherReads() throws IOException {
    try (VectorStore first = open()) {
      first.vector("bees", () -> vector(1));
      try (VectorStore second = open()) {
        assertThat(second.vector("bees", VectorStoreTest::madeAgain)).isNotEmpty();
        second.vector("wasps", () -> vector(2));
      }
      assertThat(Files.size(file())).isEqualTo(RECORD_BYTES);
      first.vector("wasps", () -> vector(2));
      assertThat(Files.size(file())).isEqualTo(2 * RECORD_BYTES);
    }
  }

  @Test
  void modelsDoNotShareVectors() {
    storing("bees", vector(1));

    try (VectorStore other = VectorStore.open(folder, "another", DIMENSIONS)) {
      assertThat(other.vector("bees", () -> vector(2))).isNotEqualTo(remembered("bees"));
    }
  }

  private VectorStore open() {
    return VectorStore.open(folder, "model", DIMENSIONS);
  }

  private Path file() {
    return folder.resolve("model.int16");
  }

  private float[] storing(String text, float[] vector) {
    return with(text, () -> vector);
  }

  private float[] remembered(String text) {
    return with(text, VectorStoreTest::madeAgain);
  }

  private float[] with(String text, Supplier<float[]> made) {
    try (VectorStore store = open()) {
      return store.vector(text, made);
    }
  }

  private void shorten(int bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - bytes);
    }
  }

  private static float[] madeAgain() {
    return fail("made again");
  }

  private static float[] vector(long seed) {
    float[] vector = new float[DIMENSIONS];
    var random = new Random(seed);
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = random.nextFloat(-1, 1);
    }
    return vector;
  }
}
