package dev.cuecard.embedding;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/// The pieces into which a tokenizer has cut a text, and which of the text's letters it had no
/// larger piece for than the letter itself.
final class Pieces {
  private final int[] text;
  private final BitSet spelled = new BitSet();
  private int lastStart = -1;
  private int end;

  /// @param text its code points
  Pieces(int[] text) {
    this.text = text;
  }

  /// The next piece.
  ///
  /// @param start the place of its first code point
  /// @param end the place after its last
  /// @param unknown whether it is the sign that stands for all that is not in the vocabulary
  void add(int start, int end, boolean unknown) {
    boolean partOfACharacter = start == lastStart;
    if (unknown || partOfACharacter || isALetterOfAWord(start, end)) {
      spelled.set(start, end);
    }
    this.lastStart = start;
    this.end = Math.max(this.end, end);
  }

  /// One letter and no word: not `a`, nor a Chinese or Korean character.
  private boolean isALetterOfAWord(int start, int end) {
    if (end - start != 1 || !isLetter(start)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(text[start]);
    return script != UnicodeScript.HAN
        && script != UnicodeScript.HANGUL
        && (isLetter(start - 1) || isLetter(start + 1));
  }

  private boolean isLetter(int place) {
    return place >= 0 && place < text.length && Character.isLetter(text[place]);
  }

  Fluency fluency() {
    long letters = 0;
    long spelledLetters = 0;
    for (int place = 0; place < end; place++) {
      letters += isLetter(place) ? 1 : 0;
      spelledLetters += isLetter(place) && spelled.get(place) ? 1 : 0;
    }
    return new Fluency(letters, spelledLetters);
  }
}
