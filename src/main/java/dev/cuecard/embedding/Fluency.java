package dev.cuecard.embedding;

/// How well a model's tokenizer knows the language of a text. What it has learnt it cuts into words
/// and parts of words; of a language that was not in its training it knows at most the letters, and
/// the vectors of such a text mean nothing.
///
/// Of E5's letters this spells less than 1 % in English, 3 % in Spanish, but 67 % in Chinese, 90 %
/// in Russian and 97 % in Arabic (measured on XQuAD).
///
/// @param letters in the text
/// @param spelled of these, for which the tokenizer had no larger piece than the letter, or none
public record Fluency(long letters, long spelled) {
  public static final Fluency NONE = new Fluency(0, 0);

  /// That of both texts together.
  public Fluency plus(Fluency other) {
    return new Fluency(letters + other.letters, spelled + other.spelled);
  }

  /// Whether vectors of such texts are to be trusted.
  public boolean isEnough() {
    return letters > 0 && spelled * 2 < letters;
  }
}
