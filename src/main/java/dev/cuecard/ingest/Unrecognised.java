package dev.cuecard.ingest;

/// A text that no reader knows, in words that help a person to see why.
final class Unrecognised {
  private static final int LOOKED_AT = 1 << 16;
  private static final char REPLACEMENT = '\ufffd';

  private Unrecognised() {}

  /// What `text` is instead: `an empty file`.
  static String kind(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (text.isEmpty()) {
      return "an empty file";
    }
    if (start.isBlank()) {
      return "nothing but blanks";
    }
    if (start.chars().anyMatch(c -> c == 0 || c == REPLACEMENT)) {
      return "bytes that are no text";
    }
    return switch (start.stripLeading().charAt(0)) {
      case '{', '[' -> "JSON of another kind";
      case '<' -> "XML or HTML of another kind, or without words";
      default -> "text of another kind";
    };
  }
}
