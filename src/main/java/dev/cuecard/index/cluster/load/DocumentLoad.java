package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.store.IndexRefresh;
import dev.cuecard.index.store.IndexedDocument;
import dev.cuecard.index.store.PassageVectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads documents and writes them to a cluster, on all processors. Each worker waits for the
/// cluster before it reads on, so that no more is held than a few documents.
final class DocumentLoad {
  private final Corpus corpus;
  private final ClusterClient cluster;
  private final String index;
  private final Portion portion;
  private final LastPassages before;
  private final Optional<PassageVectors> vectors;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final List<String> unreadable = Collections.synchronizedList(new ArrayList<>());

  /// @param portion whose they are
  /// @param before what `index` holds of the documents now
  DocumentLoad(
      Corpus corpus,
      ClusterClient cluster,
      String index,
      Portion portion,
      LastPassages before,
      Optional<PassageVectors> vectors) {
    this.corpus = corpus;
    this.cluster = cluster;
    this.index = index;
    this.portion = portion;
    this.before = before;
    this.vectors = vectors;
  }

  /// Writes these documents; returns a message for each that cannot be read.
  List<String> load(List<StoredFile> files, IndexRefresh.Progress progress) {
    int workers = Math.min(Runtime.getRuntime().availableProcessors(), 1 + files.size() / 4);
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> results = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        results.add(threads.submit(() -> loadSome(files, progress)));
      }
      for (Future<?> result : results) {
        await(result);
      }
    }
    return unreadable.stream().sorted().toList();
  }

  private void loadSome(List<StoredFile> files, IndexRefresh.Progress progress) {
    BlockWriter writer = new BlockWriter(cluster, index);
    try {
      for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
        add(files.get(at), writer);
        progress.reached(done.incrementAndGet(), files.size());
      }
      writer.send();
    } catch (RuntimeException e) {
      next.set(files.size()); // what one worker cannot do the others need not try
      throw e;
    }
  }

  private void add(StoredFile file, BlockWriter writer) {
    int last = before.of(file.id());
    try {
      var block = IndexedDocument.of(corpus.read(file.id()), file.stamp(), vectors);
      BlockRecords records = BlockRecords.of(file.id(), file.stamp(), block);
      if (!portion.owner().isEmpty()) {
        records.header().source().put(Names.OWNER, portion.owner());
      }
      writer.write(records, last);
    } catch (UnreadableDocument e) {
      unreadable.add(String.valueOf(e.getMessage()));
      writer.delete(file.id(), last);
    }
  }

  private static void await(Future<?> result) {
    try {
      result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClusterFailed("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw new IllegalStateException("loading failed", e.getCause());
    }
  }
}
