package dev.cuecard.parallel;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on many things at a time, on all processors, and hands over what came of each in the order
/// in which they were added, on the thread that adds them. Only so much is under way at a time, or
/// one thing of more.
///
/// ```java
/// try (var pages = new InOrder<Page, Document>(2 << 20, Documents::of, corpus::store)) {
///   while (dump.hasNext()) {
///     Page page = dump.next();
///     pages.add(page, page.text().length());
///   }
///   pages.finish();
/// }
/// ```
public final class InOrder<T, R> implements AutoCloseable {
  private static final int MOST_THINGS = 200;

  private record UnderWay<R>(long size, Future<R> result) {}

  private final long most;
  private final Function<T, R> work;
  private final Consumer<R> done;
  private final Queue<UnderWay<R>> underWay = new ArrayDeque<>();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("worker-", 1).factory());
  private long size;

  /// @param most how much may be under way, in the measure of [#add]
  /// @param work called on any thread
  public InOrder(long most, Function<T, R> work, Consumer<R> done) {
    this.most = most;
    this.work = work;
    this.done = done;
  }

  /// Begins to work on `thing`, and hands over what has to be before there is room for it.
  public void add(T thing, long itsSize) {
    while (!underWay.isEmpty() && (size + itsSize > most || underWay.size() == MOST_THINGS)) {
      handOver();
    }
    size += itsSize;
    underWay.add(new UnderWay<>(itsSize, workers.submit(() -> work.apply(thing))));
  }

  /// Hands over all that is under way.
  public void finish() {
    while (!underWay.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    UnderWay<R> next = underWay.remove();
    size -= next.size();
    done.accept(result(next.result()));
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException ours) {
        throw ours;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
