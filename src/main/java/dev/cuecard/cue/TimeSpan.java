package dev.cuecard.cue;

/// A stretch of a recording, in milliseconds from its beginning: `start` inclusive, `end`
/// exclusive.
///
/// @param start milliseconds, not negative
/// @param end milliseconds, not before `start`
public record TimeSpan(long start, long end) implements Comparable<TimeSpan> {
  public TimeSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a time span: " + start + " to " + end + " ms");
    }
  }

  /// Its length in milliseconds.
  public long length() {
    return end - start;
  }

  /// Whether `time` (ms) lies in it; a span without length contains its own start.
  public boolean contains(long time) {
    return time >= start && (time < end || (time == start && start == end));
  }

  /// Whether the two share a millisecond.
  public boolean overlaps(TimeSpan other) {
    return start < other.end && other.start < end;
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
