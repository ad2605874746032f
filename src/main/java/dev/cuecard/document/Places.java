package dev.cuecard.document;

/// The line and column of an offset, found only when somebody asks: readers on the fast path count
/// no lines. Asking in ascending order costs one pass over the text in all.
public final class Places {
  private final CharSequence text;
  private int line = 1;
  private int lineStart;
  private int seen;

  public Places(CharSequence text) {
    this.text = text;
  }

  /// The place of the UTF-16 unit at `offset`.
  public Place at(int offset) {
    if (offset < lineStart) {
      line = 1;
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
