package dev.cuecard.search;

import dev.cuecard.index.store.DocumentHeader;
import java.util.List;

/// The moments of one document, best first.
public record MomentGroup(DocumentHeader document, List<Moment> moments) {
  public MomentGroup {
    moments = List.copyOf(moments);
  }
}
