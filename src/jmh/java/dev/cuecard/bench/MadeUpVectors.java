package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.document.Document;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Strand;
import dev.cuecard.passage.Strands;
import dev.cuecard.passage.Utterance;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Gives the passages and utterances of a corpus vectors that nobody made of them: as near to each
/// other as those of E5 are, in directions taken by chance. What they take of memory and time is
/// that of real ones, or more, as real ones lie in heaps; what is found by them means nothing.
final class MadeUpVectors {
  /// The cosine of two of them, about.
  private static final double NEAR = 0.75;

  private final VectorStore store;
  private final int dimensions;
  private final Random random = new Random(13);
  private final double[] common;

  private MadeUpVectors(VectorStore store, int dimensions) {
    this.store = store;
    this.dimensions = dimensions;
    this.common = direction();
  }

  /// Arguments `corpus models vectors`: the last is the folder to fill.
  static void main(String[] args) throws Exception {
    try (SentenceModel model = SentenceModel.bundled(Path.of(args[1]));
        VectorStore store = VectorStore.open(Path.of(args[2]), model)) {
      MadeUpVectors vectors = new MadeUpVectors(store, model.dimensions());
      Corpus corpus = new Corpus(Path.of(args[0]));
      for (StoredFile file : corpus.files()) {
        vectors.add(corpus.read(file.id()));
      }
    }
  }

  private void add(Document document) {
    for (Strand strand : Strands.of(document)) {
      strand.passages().forEach(passage -> add(passage.body()));
    }
  }

  private void add(List<Segment> passage) {
    String text = passage.stream().map(Segment::text).collect(Collectors.joining(" "));
    add(text);
    Utterance.of(passage).forEach(utterance -> add(utterance.text()));
  }

  private void add(String text) {
    store.vector(text, this::vector);
    store.second().ifPresent(second -> second.vector(text, this::vector));
  }

  private float[] vector() {
    double[] own = direction();
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = (float) (Math.sqrt(NEAR) * common[i] + Math.sqrt(1 - NEAR) * own[i]);
    }
    return vector;
  }

  private double[] direction() {
    double[] direction = random.doubles(dimensions, -1, 1).toArray();
    double length = Math.sqrt(dimensions / 3.0); // of so many numbers between -1 and 1, about
    for (int i = 0; i < dimensions; i++) {
      direction[i] /= length;
    }
    return direction;
  }
}
