package dev.cuecard.format;

import dev.cuecard.document.Place;

/// The line and column of an offset, found only when somebody asks: readers on the fast path count
/// no lines. Asking in ascending order costs one pass over the text in all.
final class Places {
  private final CharSequence text;
  private int line = 1;
  private int lineStart;
  private int seen;

  Places(CharSequence text) {
    this.text = text;
  }

  Place at(int offset) {
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
