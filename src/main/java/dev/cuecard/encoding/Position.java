package dev.cuecard.encoding;

import dev.cuecard.problem.Place;

/// The place reached in a text that goes by in pieces.
final class Position {
  private int line = 1;
  private int column = 1;

  void pass(String piece) {
    int start = 0;
    for (int end; (end = piece.indexOf('\n', start)) >= 0; start = end + 1) {
      line++;
      column = 1;
    }
    column += piece.length() - start;
  }

  Place place() {
    return new Place(line, column);
  }
}
