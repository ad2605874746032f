package dev.cuecard.index.ranking;

import java.util.List;

/// A word of a query by which passages are ranked.
///
/// @param text as typed
/// @param forms the terms of a field that stand for it
/// @param rarity its inverse document frequency, see [Bm25]: what finding it is worth at most
public record RankedWord(String text, List<String> forms, double rarity) {
  public RankedWord {
    forms = List.copyOf(forms);
  }
}
