package dev.cuecard.web.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Places for those who are worked for at once. The others wait, and at last are sent away.
final class Places {
  private final Semaphore free;
  private final Duration patience;

  /// A place, until it is left.
  @FunctionalInterface
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /// @param patience how long one waits
  Places(int count, Duration patience) {
    this.free = new Semaphore(count);
    this.patience = patience;
  }

  /// Takes a place.
  ///
  /// @throws Refusal if none is left in time
  Place take() throws Refusal {
    try {
      if (!free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new Refusal(503, "too much to do; try again in a second");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the server is being stopped");
    }
    return free::release;
  }
}
