package dev.cuecard.format.ass;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;

/// The times of a cue in hundredths of a second, which is all that a script can say.
///
/// @param start rounded to the nearest, so that cues that follow one another still do
/// @param end rounded too, but after `start` if the cue has a length
record Centiseconds(long start, long end) {
  static Centiseconds of(TimeSpan span) {
    long start = nearest(span.start());
    long end = nearest(span.end());
    return new Centiseconds(start, span.length() > 0 ? Math.max(end, start + 1) : end);
  }

  /// The nearest hundredth to a time in milliseconds.
  static long nearest(long millis) {
    return (millis + 5) / 10;
  }

  static boolean areExact(TimeSpan span) {
    return span.start() % 10 == 0 && span.end() % 10 == 0;
  }

  /// `0:00:01.00`.
  static String written(long centiseconds) {
    String full = Timestamp.full(centiseconds * 10);
    return full.substring(full.startsWith("0") ? 1 : 0, full.length() - 1);
  }
}
