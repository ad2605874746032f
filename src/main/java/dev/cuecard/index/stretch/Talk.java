package dev.cuecard.index.stretch;

import dev.cuecard.passage.Segment;
import java.util.List;

/// What is said in a track, in order.
///
/// @param segments with times
/// @param meant what their utterances mean; none where that is not known
public record Talk(List<Segment> segments, List<MeantUtterance> meant) {
  public static final Talk NONE = new Talk(List.of(), List.of());

  public Talk {
    segments = List.copyOf(segments);
    meant = List.copyOf(meant);
  }
}
