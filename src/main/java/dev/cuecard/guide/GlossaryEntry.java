package dev.cuecard.guide;

import java.util.List;
import java.util.Optional;

/// A key term.
///
/// @param expansion what it is short for
/// @param definition a sentence that says what it is
/// @param mentions where it is spoken of, in order; those close together count as one
public record GlossaryEntry(
    String term, Optional<String> expansion, Optional<Cited> definition, List<Citation> mentions) {
  public GlossaryEntry {
    mentions = List.copyOf(mentions);
  }

  /// Where it is spoken of beside its definition.
  public List<Citation> elsewhere() {
    Optional<Citation> defined = definition.map(Cited::citation);
    return mentions.stream().filter(mention -> !defined.equals(Optional.of(mention))).toList();
  }
}
