package dev.cuecard.lexicon;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.cuecard.language.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The words of a text, in small letters: what stands between blanks and signs, and in scripts that
/// put no blanks between words what ICU's dictionaries know. Numbers and single letters before an
/// apostrophe are no words.
public final class Words {
  private Words() {}

  /// The words of `text`, in order.
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    runs(
        text,
        run -> {
          if (isWithoutBlanks(run)) {
            segments(run, words::add);
          } else {
            words.add(run.toLowerCase(java.util.Locale.ROOT));
          }
        });
    return words;
  }

  /// Stretches of letters, with the marks, digits and joiners among them.
  private static void runs(String text, Consumer<String> out) {
    int start = 0;
    boolean hasLetter = false;
    for (int at = 0; at <= text.length(); ) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      int next = at + Character.charCount(c);
      if (isPartOfWord(c)) {
        hasLetter |= Character.isLetter(c);
      } else {
        boolean elided = at - start == 1 && (c == '\'' || c == '’');
        if (hasLetter && !elided) {
          out.accept(text.substring(start, at));
        }
        start = next;
        hasLetter = false;
      }
      at = next;
    }
  }

  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == 0x200C
        || c == 0x200D;
  }

  private static boolean isWithoutBlanks(String run) {
    return Script.isWithoutBlanks(run.codePointAt(0));
  }

  private static void segments(String run, Consumer<String> out) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(run);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      out.accept(run.substring(start, end));
      start = end;
    }
  }
}
