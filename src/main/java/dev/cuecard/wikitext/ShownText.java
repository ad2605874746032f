package dev.cuecard.wikitext;

/// The text of a block as it is shown: white space as single blanks, the cells of a table's row
/// divided by `|`.
public final class ShownText {
  private static final String BETWEEN_CELLS = " | ";

  private final StringBuilder words = new StringBuilder();
  private boolean blank;
  private boolean cell;

  public void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else {
        divide();
        words.append(c);
      }
    }
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
