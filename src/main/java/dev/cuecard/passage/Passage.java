package dev.cuecard.passage;

import java.util.List;

/// A stretch of a strand that is searched as one. The passages of a strand do not overlap; a phrase
/// that begins in one may end in the segments that follow it.
///
/// @param from the first segment of its body, in the strand
/// @param to the first segment after its body
public record Passage(Strand strand, int from, int to) {
  public Passage {
    if (from < 0 || to <= from || to > strand.segments().size()) {
      throw new IllegalArgumentException("no passage from " + from + " to " + to);
    }
  }

  /// Its own segments.
  public List<Segment> body() {
    return strand.segments().subList(from, to);
  }

  /// The segments after it, to the end of the strand.
  public List<Segment> following() {
    return strand.segments().subList(to, strand.segments().size());
  }
}
