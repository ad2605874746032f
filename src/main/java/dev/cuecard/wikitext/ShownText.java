package dev.cuecard.wikitext;

/// The text of a block as it is shown: white space as single blanks, the cells of a table's row
/// divided by `|`.
public final class ShownText {
  private static final String BETWEEN_CELLS = " | ";

  private final StringBuilder words = new StringBuilder();
  private boolean blank;
  private boolean cell;

  public void add(String text) {
    int i = 0;
    while (i < text.length()) {
      if (isBlank(text.charAt(i))) {
        blank = true;
        i++;
      } else {
        int start = i;
        i = endOfWords(text, i);
        divide();
        words.append(text, start, i);
      }
    }
  }

  /// Where words end that have just one blank between them.
  private static int endOfWords(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isBlank(c) && (c != ' ' || end + 1 == text.length() || isBlank(text.charAt(end + 1)))) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' ? c == ' ' || Character.isWhitespace(c) : c > 127 && Character.isWhitespace(c);
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
    return text;
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
