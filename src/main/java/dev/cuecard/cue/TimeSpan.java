package dev.cuecard.cue;

/// A stretch of a recording, in milliseconds from its beginning: `start` inclusive, `end`
/// exclusive. One that ends before it starts, as some files have it, holds nothing; see [#mended].
///
/// @param start milliseconds, not negative
/// @param end milliseconds, not negative
public record TimeSpan(long start, long end) implements Comparable<TimeSpan> {
  public TimeSpan {
    if (start < 0 || end < 0) {
      throw new IllegalArgumentException("not a time span: " + start + " to " + end + " ms");
    }
  }

  /// Its length in milliseconds, 0 if it ends before it starts.
  public long length() {
    return Math.max(0, end - start);
  }

  /// Whether it ends before it starts.
  public boolean isBackwards() {
    return end < start;
  }

  /// The same span, ending where it starts if it ends before that: the start of a cue nearly always
  /// fits between its neighbours, so the mistake is in the end.
  public TimeSpan mended() {
    return isBackwards() ? new TimeSpan(start, start) : this;
  }

  /// Whether `time` (ms) lies in it; a span without length contains its own start.
  public boolean contains(long time) {
    return time >= start && (time < end || (time == start && end <= start));
  }

  /// Whether the two share a millisecond.
  public boolean overlaps(TimeSpan other) {
    return shared(other) > 0;
  }

  /// How many milliseconds the two share.
  public long shared(TimeSpan other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /// The shortest span that holds both.
  public TimeSpan union(TimeSpan other) {
    return new TimeSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The same span `by` milliseconds later (earlier if negative), cut at zero.
  public TimeSpan shift(long by) {
    return new TimeSpan(Math.max(0, start + by), Math.max(0, end + by));
  }

  @Override
  public int compareTo(TimeSpan other) {
    int byStart = Long.compare(start, other.start);
    return byStart != 0 ? byStart : Long.compare(end, other.end);
  }
}
