package dev.cuecard.index.ranking;

import java.util.List;

/// A word of a query by which passages are ranked.
///
/// @param text as typed
/// @param forms the terms of a field that stand for it
/// @param rarity its inverse document frequency, see [Bm25]: what finding it is worth at most
/// @param spreads whether it says something of the passages around it too: a word does, a single
///   ideograph, which is part of many words, does not
public record RankedWord(String text, List<String> forms, double rarity, boolean spreads) {
  public RankedWord {
    forms = List.copyOf(forms);
  }
}
