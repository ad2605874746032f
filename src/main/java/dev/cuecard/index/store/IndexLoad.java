package dev.cuecard.index.store;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/// Reads documents and puts them into the index, on all processors.
final class IndexLoad {
  private final Corpus corpus;
  private final IndexWriter writer;
  private final Optional<PassageVectors> vectors;
  private final List<String> unreadable = Collections.synchronizedList(new ArrayList<>());

  IndexLoad(Corpus corpus, IndexWriter writer, Optional<PassageVectors> vectors) {
    this.corpus = corpus;
    this.writer = writer;
    this.vectors = vectors;
  }

  /// Indexes these documents in place of what is indexed under their ids; returns a message for
  /// each that could not be read.
  List<String> load(List<StoredFile> files, IndexRefresh.Progress progress) throws IOException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    int workers =
        Math.min(
            Runtime.getRuntime().availableProcessors(),
            vectors.isPresent() ? 64 : 1 + files.size() / 16);
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> results = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        results.add(
            threads.submit(() -> {
              for (int at = next.getAndIncrement();
                  at < files.size();
                  at = next.getAndIncrement()) {
                index(files.get(at));
                progress.reached(done.incrementAndGet(), files.size());
              }
            }));
      }
      for (Future<?> result : results) {
        await(result);
      }
    }
    return unreadable.stream().sorted().toList();
  }

  private void index(StoredFile file) {
    Term id = new Term(Fields.DOCUMENT, file.id());
    try {
      writer.updateDocuments(id, IndexedDocument.of(corpus.read(file.id()), file.stamp(), vectors));
    } catch (UnreadableDocument e) {
      unreadable.add(String.valueOf(e.getMessage()));
      removeOld(id);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index", e);
    }
  }

  private void removeOld(Term id) {
    try {
      writer.deleteDocuments(id);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index", e);
    }
  }

  private static void await(Future<?> result) throws IOException {
    try {
      result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while indexing", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException broken) {
        throw broken.getCause();
      }
      throw new IllegalStateException("indexing failed", e.getCause());
    }
  }
}
