package dev.cuecard.index.ranking;

import java.util.List;

/// What a query asks of the passages in one language.
///
/// @param field that holds their text
/// @param averageLength of the passages, in words
/// @param words by which they are ranked
/// @param possible what a passage scores that has everything that is asked for, often
public record Asked(String field, float averageLength, List<RankedWord> words, double possible) {
  public Asked {
    words = List.copyOf(words);
  }
}
