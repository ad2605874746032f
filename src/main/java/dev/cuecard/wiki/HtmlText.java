package dev.cuecard.wiki;

/// The text of a block of HTML as it is shown: white space as single blanks, the cells of a table's
/// row divided by `|`.
final class HtmlText {
  private static final String BETWEEN_CELLS = " | ";

  private final StringBuilder words = new StringBuilder();
  private boolean blank;
  private boolean cell;

  void add(String text) {
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

  void endCell() {
    cell = true;
  }

  /// All since the last call.
  String take() {
    String text = words.toString();
    words.setLength(0);
    blank = false;
    cell = false;
    return text;
  }

  private void divide() {
    if (!words.isEmpty() && (blank || cell)) {
      words.append(cell ? BETWEEN_CELLS : " ");
    }
    blank = false;
    cell = false;
  }
}
