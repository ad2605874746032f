package dev.cuecard.timedtext.parse;

/// Walks over the lines of a WebVTT text.
public final class Lines {
  private static final String ARROW = "-->";

  private final String text;
  private int start;
  private int end = -1;
  private int arrow = -1;

  public Lines(String text) {
    this.text = text;
  }

  /// Goes to the next line; false at the end of the text.
  public boolean advance() {
    if (end >= text.length()) {
      return false;
    }
    start = end + 1;
    int newline = text.indexOf('\n', start);
    end = newline < 0 ? text.length() : newline;
    return true;
  }

  /// Steps back, so that the next advance goes to this line again.
  public void retreat() {
    end = start - 1;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /// Whether nothing stands on it; a space is something.
  public boolean isEmpty() {
    return start == end;
  }

  /// Whether `-->` stands on it.
  public boolean hasArrow() {
    if (arrow < start) {
      arrow = text.indexOf(ARROW, start);
      if (arrow < 0) {
        arrow = text.length();
      }
    }
    return arrow < end;
  }
}
