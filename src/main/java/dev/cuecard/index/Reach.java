package dev.cuecard.index;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.passage.Segment;
import java.util.List;
import java.util.Optional;

/// How far what begins in a passage may go on after it.
///
/// @param words at least so many words
/// @param ms and, in speech, so long after the start of the passage's last cue
record Reach(int words, long ms) {
  /// Of what is found by `parts`: never less than what is indexed with a passage.
  static Reach of(List<Part> parts) {
    int words = Tail.WORDS;
    long ms = 0;
    for (Part part : parts) {
      Optional<Distance> distance = part.pairing().map(Pairing::distance);
      int own = part.words().size() + part.slop();
      words = Math.max(words, own + distance.map(Distance::words).orElse(0));
      ms = Math.max(ms, distance.map(Distance::ms).orElse(0L));
    }
    return new Reach(words, ms);
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
