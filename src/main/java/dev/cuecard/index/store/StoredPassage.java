package dev.cuecard.index.store;

import dev.cuecard.passage.Segment;
import java.util.List;

/// A passage as it is stored: its body.
///
/// @param number from 1, counted within the document; the document's header stands as many places
///   before it
/// @param strand which strand of the document it belongs to, from 0
public record StoredPassage(int number, int strand, String language, List<Segment> body) {
  public StoredPassage {
    body = List.copyOf(body);
  }
}
