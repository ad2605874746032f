package dev.cuecard.format.broadcast;

import java.util.ArrayList;
import java.util.List;

/// A row of characters, which grows as it is written to.
///
/// Codes that change the look take a place each, so that a word in another colour has a blank more
/// around it than its writer would have typed: see [#gap].
public final class Row {
  /// No screen has rows that long; what goes beyond overwrites the last place.
  private static final int LONGEST = 256;

  private static final String CLOSING_MARKS = ".,;:!?)]»”…%";

  private final List<Cell> cells = new ArrayList<>();

  /// Writes at `column`, from 0.
  public void put(int column, Cell cell) {
    int at = Math.min(column, LONGEST - 1);
    while (cells.size() <= at) {
      cells.add(Cell.EMPTY);
    }
    cells.set(at, cell);
  }

  /// Writes behind the last place that was written to.
  public void add(Cell cell) {
    put(cells.size(), cell);
  }

  /// Clears `column` and what stands behind it.
  public void cut(int column) {
    if (column < cells.size()) {
      cells.subList(column, cells.size()).clear();
    }
  }

  /// The first column where something is seen, or how many there are.
  public int indent() {
    int at = 0;
    while (at < cells.size() && cells.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  public boolean isBlank() {
    return indent() == cells.size();
  }

  /// The words with their tags, without blanks at the ends.
  public String text() {
    var out = new StringBuilder();
    Pen pen = Pen.PLAIN;
    int gap = 0;
    for (int at = indent(); at < cells.size(); at++) {
      Cell cell = cells.get(at);
      if (cell.isBlank()) {
        gap++;
        continue;
      }
      String blanks = gap(at - gap, at);
      if (cell.pen().equals(pen)) {
        out.append(blanks);
      } else {
        out.append(pen.closing()).append(blanks).append(cell.pen().opening());
        pen = cell.pen();
      }
      out.append(cell.glyph());
      gap = 0;
    }
    return out.append(pen.closing()).toString();
  }

  /// What stands for the places without a character between two with one: the blanks that were
  /// typed; else one, if it is no mark of punctuation that would stand alone.
  private String gap(int from, int to) {
    int typed = 0;
    for (Cell cell : cells.subList(from, to)) {
      typed += cell.isSpace() ? 1 : 0;
    }
    boolean isCode = to - from == 1 && cells.get(from).isCode();
    boolean isMark = CLOSING_MARKS.contains(cells.get(to).glyph());
    return typed > 0 ? " ".repeat(typed) : from == to || (isCode && isMark) ? "" : " ";
  }
}
