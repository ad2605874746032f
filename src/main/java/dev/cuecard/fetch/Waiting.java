package dev.cuecard.fetch;

import java.time.Duration;
import java.time.Instant;

/// The clock, and waiting by it.
public interface Waiting {
  /// The real time.
  Waiting REAL =
      new Waiting() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
          Thread.sleep(duration);
        }
      };

  Instant now();

  void pause(Duration duration) throws InterruptedException;
}
