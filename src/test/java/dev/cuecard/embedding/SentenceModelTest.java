package dev.cuecard.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cuecard.MadeOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(MadeOnce.class)
class SentenceModelTest {
  private static SentenceModel model;

  @BeforeAll
  static void theBundledModel(SentenceModel bundled) {
    model = bundled;
  }

  @Test
  void aQuestionIsNearerToItsAnswerInOtherWordsThanToAnotherSentence() {
    float[] asked = model.query("how do I get rid of bugs on my roses");

    assertThat(cosine(asked, model.passage("Aphids on a bush can be washed off with soapy water.")))
        .isGreaterThan(cosine(asked, model.passage("The train to the coast leaves every hour.")))
        .isGreaterThan(cosine(asked, model.passage("The library closes at six on Fridays.")));
  }

  @Test
  void vectorsAreOfLengthOneWhateverTheText() {
    assertThat(model.dimensions()).isEqualTo(384);
    assertThat(model.query("soap")).hasSize(384);
    assertThat(length(model.query("soap"))).isEqualTo(1, within(1e-5));
  }

  @Test
  void theBundledModelAsksAnotherThatSaysTheSameInItsOwnWay() {
    SentenceModel second = model.second().orElseThrow();
    float[] asked = second.query("how do I get rid of bugs on my roses");

    assertThat(
            cosine(asked, second.passage("Aphids on a bush can be washed off with soapy water.")))
        .isGreaterThan(cosine(asked, second.passage("The train to the coast leaves every hour.")));
    assertThat(second.second()).isEmpty();
    assertThat(model.id()).contains(second.id()).isNotEqualTo(second.id());
  }

  @Test
  void aQueryAndAPassageOfTheSameWordsDiffer() {
    assertThat(model.query("soapy water")).isNotEqualTo(model.passage("soapy water"));
  }

  @Test
  void theSameTextAlwaysGivesTheSameVectorWhicheverThreadAsks() {
    float[] once = model.passage("Bees sleep in flowers.");

    assertThat(
            IntStream.range(0, 8).parallel().mapToObj(i -> model.passage("Bees sleep in flowers.")))
        .allSatisfy(again -> assertThat(again).isEqualTo(once));
  }

  @Test
  void aLaterStartFromTheCacheGivesTheSameVectors(@TempDir Path fresh) throws Exception {
    for (int start = 0; start < 2; start++) {
      try (SentenceModel again = SentenceModel.bundled(fresh)) {
        assertThat(again.id()).isEqualTo(model.id());
        assertThat(again.query("warm bees")).isEqualTo(model.query("warm bees"));
      }
    }
  }

  @Test
  void whatIsDamagedInTheCacheIsMadeAgain(@TempDir Path fresh) throws Exception {
    SentenceModel.bundled(fresh).close();
    Path kept = kept(fresh);
    long size = Files.size(kept);
    Files.writeString(kept, "damaged");

    for (int start = 0; start < 2; start++) {
      try (SentenceModel again = SentenceModel.bundled(fresh)) {
        assertThat(again.query("warm bees")).isEqualTo(model.query("warm bees"));
      }
    }
    assertThat(kept).hasSize(size);
  }

  private static Path kept(Path cache) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.endsWith("rewritten.onnx")).findFirst().orElseThrow();
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "",
        " ",
        "\0\1\2\u001B[2J\uFEFF\u202E",
        "\uD83D",
        "\uDE00 the wrong way round \uD83D",
        "😀".repeat(300),
        "x".repeat(1_000_000),
        "so ".repeat(100_000),
        "\uFFFF\uFFFE",
        "ﷺ".repeat(2000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyTextHasAVector(String text) {
    assertThat(length(model.passage(text))).isEqualTo(1, within(1e-5));
    assertThat(length(model.query(text))).isEqualTo(1, within(1e-5));
  }

  @Test
  void halfACharacterCountsAsUnreadable() {
    assertThat(model.passage("a \uD83D b")).isEqualTo(model.passage("a \uFFFD b"));
  }

  private static double length(float[] vector) {
    return Math.sqrt(cosine(vector, vector));
  }

  private static double cosine(float[] a, float[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * (double) b[i]).sum();
  }
}
