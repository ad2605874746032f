package dev.cuecard.quality;

/// How far apart two cues may be: joined, with the little gap that shows that the text changes, or
/// a pause long enough not to flicker.
///
/// @param joinFromMs the least gap between joined cues, in ms
/// @param joinToMs the greatest gap between joined cues, in ms
/// @param pauseMs the least gap that is a pause, in ms
public record Gaps(long joinFromMs, long joinToMs, long pauseMs) {
  /// Any gap will do.
  static final Gaps ANY = new Gaps(0, 0, 0);

  /// Joined by whole frames. Files hold milliseconds, so that both ends may be rounded.
  static Gaps frames(int frames, double framesPerSecond, long pauseMs) {
    double exact = frames * 1000 / framesPerSecond;
    return new Gaps((long) Math.floor(exact), (long) Math.ceil(exact), pauseMs);
  }

  /// Whether cues may be `ms` apart, which is not negative.
  boolean allow(long ms) {
    return ms >= pauseMs || (ms >= joinFromMs && ms <= joinToMs);
  }

  /// The next greater gap that may be, for one in `ms` that may not.
  long leastAbove(long ms) {
    return ms < joinFromMs ? joinFromMs : pauseMs;
  }
}
