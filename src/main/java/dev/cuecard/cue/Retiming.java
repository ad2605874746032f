package dev.cuecard.cue;

/// Moves times along a line: `time × factor + offset`.
///
/// ```java
/// Retiming.shift(1500);                       // a second and a half later
/// Retiming.through(1000, 2000, 60_000, 63_000); // two cues whose right times are known
/// Retiming.between(23.976, 25);               // made for a film at the first rate, shown at the second
/// ```
///
/// @param factor positive and finite
/// @param offset milliseconds
public record Retiming(double factor, double offset) {
  public Retiming {
    if (!(factor > 0) || !Double.isFinite(factor) || !Double.isFinite(offset)) {
      throw new IllegalArgumentException("not a retiming: × " + factor + " + " + offset + " ms");
    }
  }

  /// Every time `by` milliseconds later, earlier if negative.
  public static Retiming shift(long by) {
    return new Retiming(1, by);
  }

  /// The retiming by which what was at `first` comes to `firstRight`, and what was at `second` to
  /// `secondRight` (all in ms).
  ///
  /// @throws IllegalArgumentException if the two do not lie in the same order before and after
  public static Retiming through(long first, long firstRight, long second, long secondRight) {
    double factor = (double) (secondRight - firstRight) / (second - first);
    return new Retiming(factor, firstRight - first * factor);
  }

  /// The retiming of what was timed to a film at `from` frames a second for the same film shown at
  /// `to`: each frame keeps its text.
  public static Retiming between(double from, double to) {
    return new Retiming(from / to, 0);
  }

  /// Where `time` (ms) comes to lie, to the nearest millisecond; may be before 0.
  public long of(long time) {
    return Math.round(time * factor + offset);
  }

  /// Where `span` comes to lie, cut at 0.
  public TimeSpan of(TimeSpan span) {
    return new TimeSpan(Math.max(0, of(span.start())), Math.max(0, of(span.end())));
  }
}
