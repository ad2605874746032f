package dev.cuecard.format.xml;

import dev.cuecard.problem.Place;
import java.util.ArrayDeque;
import java.util.Deque;

/// Where the characters of a mended text stood before: a line keeps its number, but what stands
/// behind a mend has another column.
final class Mends {
  /// From here on, columns of the line are `grown` more than in the original.
  private record Mend(int line, int column, int grown) {}

  private final Deque<Mend> ahead = new ArrayDeque<>();
  private Mend passed = new Mend(0, 0, 0);
  private int line = 1;
  private int column = 1;
  private int mendedColumn = 1;

  /// The place in the original of what comes next.
  Place here() {
    return new Place(line, column);
  }

  /// `length` characters are put into the place of those that [#pass] is told of next.
  void put(int length) {
    mendedColumn += length;
  }

  /// The original goes on by `c`.
  void pass(char c) {
    column++;
    if (c == '\n') {
      line++;
      column = 1;
      mendedColumn = 1;
    }
  }

  /// What was put and what was passed are not of one length.
  void mended() {
    ahead.add(new Mend(line, mendedColumn, mendedColumn - column));
  }

  /// The place in the original of a place in the mended text. Must be asked for in ascending order.
  Place original(int mendedLine, int there) {
    for (Mend next = ahead.peek(); next != null && isBefore(next, mendedLine, there); ) {
      passed = ahead.remove();
      next = ahead.peek();
    }
    int grown = passed.line() == mendedLine ? passed.grown() : 0;
    return new Place(Math.max(1, mendedLine), Math.max(1, there - grown));
  }

  private static boolean isBefore(Mend mend, int line, int column) {
    return mend.line() < line || (mend.line() == line && mend.column() <= column);
  }
}
