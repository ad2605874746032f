package dev.cuecard.guide;

import dev.cuecard.language.Language;

/// How much of the course there is in a language.
///
/// @param documents how many recordings and pages there are in it
/// @param of how many there are in all
/// @param spoken how much of their speech has words in it, in ms
/// @param ofSpoken how much there is in all, in ms
public record LanguageShare(Language language, int documents, int of, long spoken, long ofSpoken) {
  /// The share of the speech, or of the documents where nothing is spoken: from 0 to 1.
  public double share() {
    return ofSpoken > 0 ? (double) spoken / ofSpoken : of > 0 ? (double) documents / of : 0;
  }
}
