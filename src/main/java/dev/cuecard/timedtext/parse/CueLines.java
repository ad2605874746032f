package dev.cuecard.timedtext.parse;

import dev.cuecard.timedtext.BlankLines;

/// Gathers the lines of a cue's text.
public final class CueLines {
  /// In UTF-16 units; no one says as much at once.
  private static final int LONGEST = 1 << 22;

  private final StringBuilder text = new StringBuilder();
  private boolean isFull;

  /// Adds a line; reports the first of a cue that finds no room, and leaves it and what follows
  /// out.
  public void add(SourceLine line) {
    if (text.length() + line.text().length() <= LONGEST) {
      add(line.text());
    } else if (!isFull) {
      isFull = true;
      line.dropped("a text of no more than " + LONGEST + " characters");
    }
  }

  /// Adds what is known to have room.
  public void add(String line) {
    text.append(text.isEmpty() ? "" : "\n").append(line);
  }

  /// Whether nothing but blanks came yet.
  public boolean isBlank() {
    return text.chars().allMatch(Character::isWhitespace);
  }

  /// The text without blank lines at its ends; the next line begins another.
  public String take() {
    String all = BlankLines.trim(text.toString());
    text.setLength(0);
    isFull = false;
    return all;
  }
}
