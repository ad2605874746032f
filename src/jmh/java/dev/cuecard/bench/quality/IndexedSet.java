package dev.cuecard.bench.quality;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.document.Document;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.store.PassageVectors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Documents in an index with vectors, kept in a folder for the next time.
record IndexedSet(PassageIndex index, VectorStore vectors) implements AutoCloseable {
  /// @param work what all sets share: each has a folder of its own in it
  static IndexedSet open(
      Path work, String name, SentenceModel model, List<? extends Document> documents)
      throws Exception {
    Path folder = work.resolve(name);
    Corpus corpus = new Corpus(folder);
    if (!Files.exists(folder)) {
      try (CorpusWriter writer = corpus.writer("bench", Duration.ZERO, _ -> {})) {
        documents.forEach(writer::store);
      }
    }
    VectorStore vectors = VectorStore.open(work, model);
    CurrentIndex current =
        new CurrentIndex(corpus, folder.resolve(".index"), (_, _) -> {}, System.err::println);
    PassageIndex index =
        current.open(
            PassageIndex.Use.MANY, new PassageVectors(model, vectors), Integer.MAX_VALUE);
    return new IndexedSet(index, vectors);
  }

  @Override
  public void close() {
    index.close();
    vectors.close();
  }
}
