package dev.cuecard.embedding;

/// How well a model's tokenizer knows what a text is written in, counted, so that several texts can
/// be added up.
///
/// @param letters and digits in the text
/// @param pieces into which the tokenizer cut it
/// @param unknown of these pieces, for which it has only one sign for all
public record Fluency(long letters, long pieces, long unknown) {
  public static final Fluency NONE = new Fluency(0, 0, 0);

  public Fluency plus(Fluency other) {
    return new Fluency(letters + other.letters, pieces + other.pieces, unknown + other.unknown);
  }
}
