package dev.cuecard.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.MadeOnce;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MadeOnce.class)
class EmbedderTest {
  private static final List<String> TALK =
      List.of(
          "A hive keeps warm in winter because the bees shiver.",
          "So how warm is it inside?",
          "",
          "About thirty degrees, even when it snows.");

  @TempDir Path folder;

  @Test
  void vectorsComeInTheOrderOfTheTextsWhoeverMakesThem(SentenceModel model) {
    try (VectorStore store = VectorStore.open(folder, model);
        var alone = new Embedder(model, store, 1);
        VectorStore another = VectorStore.open(folder.resolve("another"), model);
        var four = new Embedder(model, another, 4)) {
      List<float[]> vectors = alone.vectors(TALK, done -> {});

      assertThat(vectors).hasSameSizeAs(TALK);
      assertThat(four.vectors(TALK, done -> {})).containsExactlyElementsOf(vectors);
      assertThat(IntStream.range(0, TALK.size()))
          .allSatisfy(i ->
              assertThat(dot(vectors.get(i), model.passage(TALK.get(i)))).isGreaterThan(0.999));
    }
  }

  @Test
  void progressCountsToTheEnd(SentenceModel model) {
    List<Integer> told = new ArrayList<>();
    try (VectorStore store = VectorStore.open(folder, model);
        var embedder = new Embedder(model, store, 2)) {
      embedder.vectors(TALK, told::add);
    }

    assertThat(told).containsExactly(1, 2, 3, 4);
  }

  @Test
  void whatTheStoreKnowsIsNotMadeAgain(SentenceModel model) {
    try (VectorStore store = VectorStore.open(folder, model);
        var embedder = new Embedder(model, store, 2)) {
      float[] other = store.vector(TALK.getFirst(), () -> model.passage("Something else."));

      assertThat(embedder.vectors(TALK, done -> {}).getFirst()).isEqualTo(other);
    }
  }

  private static double dot(float[] a, float[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * (double) b[i]).sum();
  }
}
