package dev.cuecard.index.stretch;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.passage.Segment;
import java.util.List;

/// What is said in a part of a track, in order.
///
/// @param span the part; the first and the last that is said may reach beyond it
/// @param segments with times
/// @param meant what their utterances mean; none where that is not known
public record Talk(TimeSpan span, List<Segment> segments, List<MeantUtterance> meant) {
  public static final Talk NONE = new Talk(new TimeSpan(0, 0), List.of(), List.of());

  public Talk {
    segments = List.copyOf(segments);
    meant = List.copyOf(meant);
  }
}
