package dev.cuecard.web.library;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.store.IndexRefresh;
import dev.cuecard.index.store.PassageVectors;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The index of a corpus that others go on writing to. Whoever asks gets the index as it is; that
/// it is looked after is done beside it, from time to time, when somebody asks.
final class LiveIndex implements AutoCloseable {
  /// The corpus is looked at no more often than this, and at most a fiftieth of the time.
  private static final long LEAST_PAUSE_NS = 1_000_000_000;

  private static final int SHARE = 50;

  private final Corpus corpus;
  private final Path folder;
  private final Optional<PassageVectors> vectors;
  private final Consumer<String> note;
  private final CurrentIndex words;
  private final ExecutorService keeper =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index").factory());
  private final AtomicBoolean isLooking = new AtomicBoolean();
  private volatile long nextLook;
  private volatile Snapshot current;
  private int opened;

  LiveIndex(Corpus corpus, Path folder, Optional<PassageVectors> vectors, Consumer<String> note)
      throws UnusableIndex {
    this.corpus = corpus;
    this.folder = folder;
    this.vectors = vectors;
    this.note = note;
    words = new CurrentIndex(corpus, folder, (_, _) -> {}, note);
    current = new Snapshot(words.open(PassageIndex.Use.MANY), version());
    nextLook = System.nanoTime();
    look();
  }

  /// The index as it is; [Snapshot#leave] it afterwards.
  Snapshot enter() {
    look();
    while (true) {
      Snapshot snapshot = current;
      if (snapshot.enter()) {
        return snapshot;
      }
    }
  }

  String currentVersion() {
    look();
    return current.version();
  }

  private void look() {
    if (System.nanoTime() - nextLook >= 0 && isLooking.compareAndSet(false, true)) {
      keeper.execute(this::refresh);
    }
  }

  private void refresh() {
    long start = System.nanoTime();
    try {
      if (!IndexRefresh.isCurrent(current.index().notes(), corpus.files())) {
        replace(words.open(PassageIndex.Use.MANY));
      }
      if (vectors.isPresent() && current.index().withoutVectors(vectors.get().model().id()) > 0) {
        replace(words.open(PassageIndex.Use.MANY, vectors.get(), Integer.MAX_VALUE));
      }
    } catch (UnusableIndex | UncheckedIOException e) {
      note.accept("the index of " + folder + " is as it was: " + e.getMessage());
    } finally {
      long end = System.nanoTime();
      nextLook = end + Math.max(LEAST_PAUSE_NS, SHARE * (end - start));
      isLooking.set(false);
    }
  }

  private void replace(PassageIndex index) {
    Snapshot before = current;
    current = new Snapshot(index, version());
    before.leave();
  }

  private String version() {
    return Integer.toString(++opened);
  }

  @Override
  public void close() {
    keeper.close();
    current.leave();
  }
}
