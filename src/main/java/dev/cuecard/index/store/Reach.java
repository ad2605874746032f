package dev.cuecard.index.store;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.passage.Segment;

/// How far what begins in a passage may go on after it.
///
/// @param words at least so many words
/// @param ms and, in speech, so long after the start of the passage's last cue
public record Reach(int words, long ms) {
  /// How many passages further on that is, by a generous guess: one of 12 words, the shortest but
  /// for the last, takes 2 s or longer.
  public int passages() {
    return 2 + (int) Math.max(ms / 2000, words / 12);
  }

  /// Whether `segment`, with so many words between, is still within it of the passage's `last`.
  boolean holds(Segment last, Segment segment, int wordsBetween) {
    return wordsBetween < words || isSoon(last, segment);
  }

  private boolean isSoon(Segment last, Segment segment) {
    return ms > 0
        && last.locator() instanceof Locator.Time(TimeSpan from)
        && segment.locator() instanceof Locator.Time(TimeSpan to)
        && to.start() - from.start() <= ms;
  }
}
