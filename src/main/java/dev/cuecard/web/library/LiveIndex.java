package dev.cuecard.web.library;

import dev.cuecard.index.IndexKeeper;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.store.PassageVectors;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The index of a corpus that others go on writing to. Whoever asks gets the index as it is; that
/// it is looked after is done beside it, from time to time, when somebody asks.
final class LiveIndex implements AutoCloseable {
  /// The corpus is looked at no more often than this, and at most a fiftieth of the time, as long
  /// as nobody has to wait longer than a minute for what is new.
  private static final long LEAST_PAUSE_NS = 1_000_000_000;

  private static final long LONGEST_PAUSE_NS = 60 * LEAST_PAUSE_NS;
  private static final int SHARE = 50;

  private final IndexKeeper keeper;
  private final Optional<PassageVectors> vectors;
  private final Consumer<String> note;
  private final ExecutorService looking =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index").factory());
  private final AtomicBoolean isLooking = new AtomicBoolean();
  private volatile long nextLook;
  private volatile Snapshot current;
  private int opened;

  LiveIndex(IndexKeeper keeper, Optional<PassageVectors> vectors, Consumer<String> note)
      throws UnusableIndex {
    this.keeper = keeper;
    this.vectors = vectors;
    this.note = note;
    current = new Snapshot(keeper.open(PassageIndex.Use.MANY), version());
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
      looking.execute(this::refresh);
    }
  }

  private void refresh() {
    long pause = LONGEST_PAUSE_NS;
    try {
      long start = System.nanoTime();
      Optional<PassageIndex> newer = keeper.newer(current.index());
      pause = pauseAfter(System.nanoTime() - start);
      newer.ifPresent(this::replace);
      if (vectors.isPresent()) {
        keeper.completed(current.index(), vectors.get()).ifPresent(this::replace);
      }
    } catch (UnusableIndex | ClusterFailed | UncheckedIOException e) {
      note.accept("the index is as it was: " + e.getMessage());
    } finally {
      nextLook = System.nanoTime() + pause;
      isLooking.set(false);
    }
  }

  /// How long not to look again after a look that took so long, both in ns.
  static long pauseAfter(long look) {
    return Math.clamp(SHARE * look, LEAST_PAUSE_NS, LONGEST_PAUSE_NS);
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
    looking.close();
    current.leave();
  }
}
