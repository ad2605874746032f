package dev.cuecard.problem;

/// The line and column of an offset, found only when somebody asks: readers on the fast path count
/// no lines. Asking in ascending order costs one pass over the text in all.
public final class Places {
  private final CharSequence text;
  private final int firstLine;
  private int line;
  private int lineStart;
  private int seen;

  public Places(CharSequence text) {
    this(text, 1);
  }

  /// @param firstLine the number of the line that `text` begins with, where it is a part of a file
  public Places(CharSequence text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.line = firstLine;
  }

  /// The place of the UTF-16 unit at `offset`.
  public Place at(int offset) {
    if (offset < lineStart) {
      line = firstLine;
      lineStart = 0;
      seen = 0;
    }
    for (; seen < offset; seen++) {
      if (text.charAt(seen) == '\n') {
        line++;
        lineStart = seen + 1;
      }
    }
    return new Place(line, offset - lineStart + 1);
  }
}
