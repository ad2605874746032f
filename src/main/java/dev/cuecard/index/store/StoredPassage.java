package dev.cuecard.index.store;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
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

  /// Whether it is of a recording's first track, and begins at `time`, in milliseconds, or before.
  public boolean hasBegun(long time) {
    return strand == 0
        && body.getFirst().locator() instanceof Locator.Time(TimeSpan span)
        && span.start() <= time;
  }
}
