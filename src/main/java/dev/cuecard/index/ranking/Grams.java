package dev.cuecard.index.ranking;

import java.util.function.LongConsumer;

/// The runs of four letters in the words of a text, the borders of the words among the letters:
/// `_cut`, `cut_` of "cut". Each is given as a number, 16 bits a letter.
final class Grams {
  private static final int LENGTH = 4;

  private final Folding folding;

  Grams(Folding folding) {
    this.folding = folding;
  }

  void of(String text, LongConsumer sink) {
    long gram = 0;
    int letters = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? folding.of(text.charAt(i)) : Folding.BORDER;
      if (c == Folding.NOTHING) {
        continue;
      }
      if (letters == 0) {
        if (c != Folding.BORDER) {
          gram = c; // after the border, which is 0
          letters = 2;
        }
        continue;
      }
      gram = gram << Character.SIZE | c;
      letters++;
      if (letters >= LENGTH || c == Folding.BORDER) {
        sink.accept(gram);
      }
      if (c == Folding.BORDER) {
        letters = 0;
      }
    }
  }
}
