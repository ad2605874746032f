package dev.cuecard.wikitext.unfold;

/// A page's wikitext, and how far it is read.
final class Reading {
  private final String text;
  private int at;

  Reading(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  char next() {
    return text.charAt(at);
  }

  void goTo(int index) {
    at = index;
  }

  void skip(int count) {
    at += count;
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  /// How many `c` stand here.
  int run(char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  /// Goes to the next line if this one has nothing more.
  void skipBlankRest() {
    int end = at;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '\n') {
      at = end + 1;
    }
  }
}
