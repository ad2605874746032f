package dev.cuecard.index.ranking;

import java.util.function.LongConsumer;

/// The runs of four letters in the words of a text, the borders of the words among the letters:
/// `_cut`, `cut_` of "cut". Each is given as a number, 16 bits a letter.
final class Grams {
  private final Folding folding;

  Grams(Folding folding) {
    this.folding = folding;
  }

  void of(String text, LongConsumer sink) {
    long gram = 0; // the letters since the border, the last four at most
    for (int i = 0; i < text.length(); i++) {
      char c = folding.of(text.charAt(i));
      if (c == Folding.BORDER) {
        end(gram, sink);
        gram = 0;
      } else if (c != Folding.NOTHING) {
        gram = gram << Character.SIZE | c;
        if (gram >>> (2 * Character.SIZE) != 0) { // three letters after the border, or four
          sink.accept(gram);
        }
      }
    }
    end(gram, sink);
  }

  /// The last run of a word, before the border.
  private static void end(long gram, LongConsumer sink) {
    if (gram != 0) {
      sink.accept(gram << Character.SIZE);
    }
  }
}
