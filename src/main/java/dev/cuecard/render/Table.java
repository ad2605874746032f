package dev.cuecard.render;

import java.util.ArrayList;
import java.util.List;

/// A table for people: columns as wide as their widest cell, two blanks between them.
public final class Table {
  private final List<List<String>> rows = new ArrayList<>();
  private final Style style;
  private int numbersFrom = Integer.MAX_VALUE;

  public Table(Style style, String... head) {
    this.style = style;
    rows.add(List.of(head));
  }

  /// The columns from this one on hold numbers: they end in line, not begin.
  public Table withNumbersFrom(int column) {
    numbersFrom = column;
    return this;
  }

  /// Adds a row of as many cells as the head has.
  public void row(String... cells) {
    List<String> printable = new ArrayList<>();
    for (String cell : cells) {
      printable.add(Printable.of(cell));
    }
    rows.add(printable);
  }

  @Override
  public String toString() {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        int blanks = widths[i] - width(row.get(i));
        line.repeat(' ', i < numbersFrom ? 0 : blanks).append(row.get(i));
        line.repeat(' ', (i < numbersFrom ? blanks : 0) + 2);
      }
      String text = line.toString().stripTrailing();
      out.append(r == 0 ? style.faint(text) : text).append('\n');
    }
    return out.toString();
  }

  /// How many columns of a terminal `text` takes: ideographs two, combining marks none.
  private static int width(String text) {
    return text.codePoints()
        .map(c ->
            switch (Character.getType(c)) {
              case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
              default -> isWide(c) ? 2 : 1;
            })
        .sum();
  }

  /// The blocks of East Asian Width W and F (UAX 11) that text uses.
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd));
  }
}
