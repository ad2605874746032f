package dev.cuecard.lexicon.dictionary;

import java.util.List;

/// What a dictionary says of a word.
///
/// @param headword as it is printed, in one form
/// @param translations a word or a few words each, in the dictionary's order
public record Entry(String headword, List<String> translations) {
  public Entry {
    translations = List.copyOf(translations);
  }
}
