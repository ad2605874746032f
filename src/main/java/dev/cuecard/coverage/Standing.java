package dev.cuecard.coverage;

import java.util.Locale;

/// What a language is to something that may be translated into it, best first.
public enum Standing {
  /// It is on the list of languages wanted.
  PRIORITY,
  /// There is no list: every language is as good as another.
  UNLISTED,
  /// It is not on the list, but may be translated into.
  OTHER,
  /// It is not on the list, and the list is closed.
  CLOSED;

  /// Whether translations into it are wanted.
  public boolean isWanted() {
    return this == PRIORITY || this == UNLISTED;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
