package dev.cuecard.terms.naming;

import java.util.List;

/// Words of a sentence, in order, that name something.
///
/// @param text as it stands there
/// @param keys what the words that say something have in common with their other forms, in order
public record NounPhrase(String text, List<String> keys) {
  public NounPhrase {
    keys = List.copyOf(keys);
  }
}
