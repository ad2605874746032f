package dev.cuecard.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A clock on which waiting takes no time; it remembers how long was waited.
public final class QuickTime implements Waiting {
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now;

  public QuickTime(Instant start) {
    now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void pause(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }

  public List<Duration> pauses() {
    return pauses;
  }
}
