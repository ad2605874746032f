package dev.cuecard.render;

/// How text is set off: by colour on a terminal, else by marks or not at all.
public enum Style {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001b[0m";

  /// What was searched for: bold, or between two asterisks.
  public String match(String text) {
    return this == COLOUR ? "\u001b[1;33m" + text + RESET : "**" + text + "**";
  }

  public String title(String text) {
    return this == COLOUR ? "\u001b[1m" + text + RESET : text;
  }

  public String time(String text) {
    return this == COLOUR ? "\u001b[36m" + text + RESET : text;
  }

  /// What matters less.
  public String faint(String text) {
    return this == COLOUR ? "\u001b[2m" + text + RESET : text;
  }
}
