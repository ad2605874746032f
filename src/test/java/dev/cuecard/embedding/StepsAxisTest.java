package dev.cuecard.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cuecard.MadeOnce;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What to do is told from how things are.
@ExtendWith(MadeOnce.class)
class StepsAxisTest {
  @TempDir private static Path folder;

  private static SentenceModel model;
  private static VectorStore store;
  private static StepsAxis axis;

  @BeforeAll
  static void theBundledModel(SentenceModel bundled) {
    model = bundled;
    store = VectorStore.open(folder, model);
    axis = StepsAxis.of(model, store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do I tie a knot",
        "how to prune roses",
        "How can I change the language of a page?",
        "how do you add a caption to a picture"
      })
  void howSomethingIsDoneAsksForSteps(String question) {
    assertThat(axis.weight(model.query(question))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is a knot",
        "why do roses wither",
        "What does this word mean?",
        "who wrote the first page",
        "when was the bridge built"
      })
  void whatSomethingIsAsksForStatements(String question) {
    assertThat(axis.weight(model.query(question))).isNegative();
  }

  @Test
  void aStepLiesFurtherInTheDirectionThanAStatementAboutTheSame() {
    assertThat(in("Pull the end of the rope through the loop."))
        .isGreaterThan(in("A loop is the part of a rope that lies round."));
    assertThat(in("Pick a licence and add it to your page."))
        .isGreaterThan(in("A licence says what others may do with your page."));
  }

  private static float in(String said) {
    return dot(model.passage(said), axis.direction());
  }

  private static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Test
  void theDirectionIsOfLengthOne() {
    float[] direction = axis.direction();

    assertThat(dot(direction, direction)).isCloseTo(1, within(1e-5f));
  }

  @Test
  void theModelReadsTheExamplesOnceForAStore() throws Exception {
    Path kept = folder.resolve(model.ownId() + ".int16");
    long size = Files.size(kept);

    StepsAxis again = StepsAxis.of(model, store);

    assertThat(again.direction()).containsExactly(axis.direction());
    assertThat(size).isPositive();
    assertThat(kept).hasSize(size);
  }
}
