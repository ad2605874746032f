package dev.cuecard.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/// Makes the vectors of many passages on several threads, and each only once: those of texts that
/// the store knows are taken from there, the others are added to it as soon as they are made, so
/// that work that was broken off goes on where it was.
public final class Embedder implements AutoCloseable {
  private final SentenceModel model;
  private final VectorStore store;
  private final ExecutorService workers;

  /// @param workers how many threads: no more than there are cores
  public Embedder(SentenceModel model, VectorStore store, int workers) {
    this.model = model;
    this.store = store;
    this.workers = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().factory());
  }

  /// The vectors of `passages`, in their order.
  ///
  /// @param progress told from time to time how many are done
  public List<float[]> vectors(List<String> passages, IntConsumer progress) {
    List<Future<float[]>> pending = new ArrayList<>();
    try {
      passages.forEach(passage -> pending.add(workers.submit(() -> vector(passage))));
      List<float[]> vectors = new ArrayList<>();
      for (Future<float[]> vector : pending) {
        vectors.add(vector.get());
        progress.accept(vectors.size());
      }
      return vectors;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a vector could not be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while vectors were made");
    } finally {
      pending.forEach(vector -> vector.cancel(false));
    }
  }

  private float[] vector(String passage) {
    return store.vector(passage, () -> model.passage(passage));
  }

  @Override
  public void close() {
    workers.shutdownNow();
    workers.close();
  }
}
