package dev.cuecard.coverage;

import java.util.Locale;

/// How it was found out what is translated.
public enum Method {
  /// By the keys of a message bundle, and the states that the wiki gives.
  KEYS,
  /// By the times of subtitle tracks: a cue is translated where the other track says something.
  TIMES;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
