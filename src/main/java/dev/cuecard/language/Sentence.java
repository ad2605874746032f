package dev.cuecard.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where sentences end, in any script.
public final class Sentence {
  private static final String TERMINATORS = ".!?…。！？｡؟۔।॥։።";
  private static final String CLOSERS = "\"'”’»)]}』」）】›";

  private Sentence() {}

  /// Whether a sentence may end where `text` ends: at a terminator, perhaps followed by closing
  /// quotes or brackets. An abbreviation at the end counts as an end too; nothing depends on it but
  /// where a passage is cut.
  public static boolean endsAtEndOf(String text) {
    int last = text.length() - 1;
    while (last >= 0
        && (Character.isWhitespace(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return last >= 0 && TERMINATORS.indexOf(text.charAt(last)) >= 0;
  }

  /// The places in `text` where sentences end. Java's rules do not know the question mark and the
  /// full stop of Arabic script, and are given Latin ones in their place.
  public static BreakIterator breaks(String text, Language language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
    breaks.setText(text.replace('؟', '?').replace('۔', '.'));
    return breaks;
  }

  /// The sentences of `text`, stripped, blank ones left out. A full stop inside a name or after an
  /// abbreviation may split too early where the next word begins with a capital.
  public static List<String> split(String text, Language language) {
    BreakIterator breaks = breaks(text, language);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
