package dev.cuecard.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word where it stands in its text: letters, marks and digits, with an apostrophe, hyphen, full
/// stop or ampersand between them (`isn't`, `U.S`, `R&D`), and the signs at its edges that belong
/// to a name (`C++`, `C#`, `.NET`). Scripts without blanks between words give a whole run of
/// characters as one.
///
/// @param start UTF-16 units from the beginning of the text
public record Word(String text, int start) {
  /// A full stop that ends no sentence: it stands after a blank, an opening bracket or a quote. (In
  /// Arabic and Hebrew files one that does may stand there, too.)
  private static final String BEFORE = "(?:(?<![^\\s\\p{Ps}\\p{Pi}\"'])\\.(?=\\p{IsLatin}))?+";

  private static final String AFTER =
      "(?:(?<=\\p{L})(?:\\+{1,2}|#)"
          + "(?![\\p{L}\\p{N}+#&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]))?+";

  private static final Pattern WORD =
      Pattern.compile(BEFORE + "[\\p{L}\\p{M}\\p{N}]+(?:['’.&-][\\p{L}\\p{M}\\p{N}]+)*+" + AFTER);

  /// The words of `text` in order.
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start()));
    }
    return words;
  }

  /// The first character after it.
  public int end() {
    return start + text.length();
  }
}
