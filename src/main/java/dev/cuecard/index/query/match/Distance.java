package dev.cuecard.index.query.match;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.store.Reach;

/// How far apart two things may be said: a time, counted from the start of one cue to the start of
/// the other, or a number of words between them. Written text has no times; there a time is as many
/// words as are spoken in it.
///
/// @param ms the time; -1 if words are counted in speech too
/// @param words how many may stand between
public record Distance(long ms, int words) {
  /// A talk has about 150 words a minute.
  private static final double WORDS_A_SECOND = 2.5;

  /// A time in ms.
  public static Distance ofTime(long ms) {
    return new Distance(ms, (int) (ms * WORDS_A_SECOND / 1000));
  }

  /// So many words between.
  public static Distance ofWords(int words) {
    return new Distance(-1, words);
  }

  /// How many passages further on the other thing may stand.
  public int passages() {
    return new Reach(words, ms).passages();
  }

  /// Whether what stands in these places, with so many words between, is near enough.
  boolean allows(Locator one, Locator other, int wordsBetween) {
    // Not a switch: see QueryCompiler.compile.
    if (ms >= 0
        && one instanceof Locator.Time(TimeSpan first)
        && other instanceof Locator.Time(TimeSpan second)) {
      return Math.abs(first.start() - second.start()) <= ms;
    }
    return wordsBetween <= words;
  }
}
