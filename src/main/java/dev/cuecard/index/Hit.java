package dev.cuecard.index;

import dev.cuecard.index.query.match.Match;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.passage.Segment;
import java.util.List;
import java.util.Optional;

/// A passage that answers a query.
///
/// @param number the passage's number in its document, from 1
/// @param segments its body and the segments after it that are searched with it
/// @param bodySize how many of them are its body; a match that begins after that belongs to the
///   next passage
/// @param matches by position
/// @param beginning the segment that stands for the passage if no words are asked for: the first
///   that is asked for
/// @param before the segment before it in its strand
/// @param after the segment after all of `segments` in its strand
public record Hit(
    DocumentHeader document,
    String language,
    int number,
    float score,
    List<Segment> segments,
    int bodySize,
    List<Match> matches,
    int beginning,
    Optional<Segment> before,
    Optional<Segment> after) {
  public Hit {
    segments = List.copyOf(segments);
    matches = List.copyOf(matches);
  }
}
