package dev.cuecard.quality;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.cuecard.language.Language;

/// How many lines a text takes whose lines are filled as far as they go. They are broken where the
/// language allows it (UAX 14): at blanks, in Chinese and Japanese between most characters, in Thai
/// between words.
final class Wrapping {
  private Wrapping() {}

  /// @param lineLength how long a line may be, as `length` counts
  static int lines(String text, Language language, double lineLength, TextLength length) {
    if (length.of(text) <= lineLength) {
      return text.isBlank() ? 0 : 1;
    }
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag(language.tag()));
    breaks.setText(text);
    int lines = 1;
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (length.of(text.substring(start, next).stripTrailing()) > lineLength && end > start) {
        lines++;
        start = end;
      }
      end = next;
    }
    return lines;
  }
}
