package dev.cuecard.clip;

import dev.cuecard.language.Script;
import dev.cuecard.language.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word as texts are compared by: in scripts without blanks between words, a character.
///
/// @param form its letters, case folded (Unicode NFKC)
/// @param from UTF-16 units from the beginning of the text
/// @param to the first character after it
public record SpokenWord(String form, int from, int to) {
  /// The words of `text` in order.
  public static List<SpokenWord> of(String text) {
    List<SpokenWord> words = new ArrayList<>();
    for (Word word : Word.of(text)) {
      int from = word.start();
      for (int at = from; at < word.end(); ) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        if (Script.isWithoutBlanks(c)) {
          add(text, from, at, words);
          add(text, at, next, words);
          from = next;
        }
        at = next;
      }
      add(text, from, word.end(), words);
    }
    return words;
  }

  private static void add(String text, int from, int to, List<SpokenWord> words) {
    if (from < to) {
      String form = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC);
      words.add(new SpokenWord(form.replace('’', '\'').toLowerCase(Locale.ROOT), from, to));
    }
  }
}
