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
record IndexedSet(PassageIndex index, PassageVectors vectors) implements AutoCloseable {
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
    PassageVectors vectors = new PassageVectors(model, VectorStore.open(work, model));
    CurrentIndex current =
        new CurrentIndex(corpus, folder.resolve(".index"), (_, _) -> {}, System.err::println);
    PassageIndex index =
        current.open(PassageIndex.Use.MANY, vectors, Integer.MAX_VALUE);
    return new IndexedSet(index, vectors);
  }

  @Override
  public void close() {
    index.close();
    vectors.store().close();
  }
}
