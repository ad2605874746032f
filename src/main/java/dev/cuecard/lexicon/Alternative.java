package dev.cuecard.lexicon;

import java.util.Comparator;

/// What may stand for a word in another language.
///
/// @param text a word as it is written, in one of its forms; sometimes a few words
/// @param share how likely it is meant, above 0; all alternatives of a word make 1 at most
public record Alternative(String text, double share) {
  /// The likeliest first; of the same share by their letters, so that the order is always the same.
  public static final Comparator<Alternative> BEST_FIRST =
      Comparator.comparingDouble(Alternative::share).reversed().thenComparing(Alternative::text);

  /// Whether it is more than one word.
  public boolean isPhrase() {
    return text.indexOf(' ') >= 0;
  }
}
