package dev.cuecard.wikitext.unfold;

/// The characters that stand between the two passes over a page: for what the first has understood
/// and the second shall place, and for what shall be shown although it looks like markup. They are
/// Unicode's noncharacters U+FDD0 to U+FDEF, which no text has; where one has, it is not shown.
public final class Marks {
  /// Ends a paragraph or item, as `<br>` does.
  public static final char BREAK = '\uFDD0';

  /// Begins a cell of a table written in HTML.
  public static final char CELL = '\uFDD1';

  /// Around the name of a user whose page is linked, before the words that are shown.
  public static final char USER = '\uFDD2';

  public static final char USER_END = '\uFDD3';

  /// `{{outdent}}`
  public static final char OUTDENT = '\uFDD4';

  private static final char FIRST = BREAK;
  private static final char LAST = '\uFDEF';
  private static final char FIRST_GUARDED = '\uFDD8';
  private static final String GUARDED = "'[]{}|=<>&*#:;!-";

  private Marks() {}

  public static boolean isMark(char c) {
    return c >= FIRST && c <= LAST;
  }

  /// Whether `text` has marks that end blocks and cells, or say where they stand.
  public static boolean divide(String text) {
    return text.indexOf(BREAK) >= 0 || text.indexOf(CELL) >= 0 || text.indexOf(OUTDENT) >= 0;
  }

  /// `text` with what could be markup guarded against being read as such.
  static String guarded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(guarded(text.charAt(i)));
    }
    return out.toString();
  }

  /// A line's end would be markup too; it is shown as a blank in any case.
  static char guarded(char c) {
    if (c == '\n') {
      return ' ';
    }
    int index = GUARDED.indexOf(c);
    return index >= 0 ? (char) (FIRST_GUARDED + index) : isMark(c) ? '\uFFFD' : c;
  }

  /// The character that `c` guards, or `c`.
  public static char shown(char c) {
    int index = c - FIRST_GUARDED;
    return index >= 0 && index < GUARDED.length() ? GUARDED.charAt(index) : c;
  }
}
