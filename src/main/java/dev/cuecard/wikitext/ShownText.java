package dev.cuecard.wikitext;

import dev.cuecard.wikitext.unfold.Marks;

/// The text of a block as it is shown: white space as single blanks, the cells of a table's row
/// divided by `|`.
public final class ShownText {
  private static final int USUAL_LENGTH = 1000;
  private static final String BETWEEN_CELLS = " | ";

  private final StringBuilder words = new StringBuilder(USUAL_LENGTH);
  private boolean blank;
  private boolean cell;
  private boolean marked;

  public void add(String text) {
    add(text, 0, text.length());
  }

  /// Adds what stands in `text` from `start` to `end`.
  void add(String text, int start, int end) {
    int i = start;
    while (i < end) {
      if (isBlank(text.charAt(i))) {
        blank = true;
        i++;
      } else {
        int from = i;
        i = endOfWords(text, i, end);
        divide();
        words.append(text, from, i);
      }
    }
  }

  /// Where words end that have just one blank between them.
  private int endOfWords(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > 127) {
        if (isBlank(c) && (c != ' ' || i + 1 == end || isBlank(text.charAt(i + 1)))) {
          return i;
        }
        marked |= Marks.isMark(c);
      }
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' ? c == ' ' || Character.isWhitespace(c) : c > 127 && Character.isWhitespace(c);
  }

  /// A blank between what is added before and after.
  public void blank() {
    blank = true;
  }

  public void endCell() {
    cell = true;
  }

  /// All since the last call.
  public String take() {
    String text = words.toString();
    words.setLength(0);
    blank = false;
    cell = false;
    marked = false;
    return text;
  }

  /// Whether there are [Marks] in it.
  boolean isMarked() {
    return marked;
  }

  boolean endsWith(String end) {
    return words.length() >= end.length() && words.indexOf(end, words.length() - end.length()) >= 0;
  }

  private void divide() {
    if (!words.isEmpty() && (blank || cell)) {
      words.append(cell ? BETWEEN_CELLS : " ");
    }
    blank = false;
    cell = false;
  }
}
