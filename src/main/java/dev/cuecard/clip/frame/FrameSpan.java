package dev.cuecard.clip.frame;

import dev.cuecard.cue.TimeSpan;

/// A time span in frames: `start` inclusive, `end` exclusive, at least one.
public record FrameSpan(long start, long end) {
  /// The frames nearest to the ends of `span`.
  public static FrameSpan of(TimeSpan span, FrameRate rate) {
    long start = rate.frame(span.start());
    return new FrameSpan(start, Math.max(start + 1, rate.frame(span.end())));
  }

  /// How many there are.
  public long length() {
    return end - start;
  }

  /// As many, from `start` on.
  public FrameSpan at(long start) {
    return new FrameSpan(start, start + length());
  }
}
