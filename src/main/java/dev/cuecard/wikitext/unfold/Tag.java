package dev.cuecard.wikitext.unfold;

import java.util.Locale;
import java.util.Optional;

/// A tag of HTML or of an extension:
///
/// ```
/// tag = "<" [ "/" ] name { any but "<" and ">" } [ "/" ] ">"
/// ```
///
/// @param name in lower case
/// @param isEmpty whether it closes itself
/// @param end where the text goes on behind it
record Tag(String name, boolean isClosing, boolean isEmpty, int end) {
  /// The tag that begins at `start`, where a `<` stands.
  static Optional<Tag> at(String text, int start) {
    boolean isClosing = text.startsWith("/", start + 1);
    int from = start + (isClosing ? 2 : 1);
    int to = from;
    while (to < text.length() && isNameCharacter(text.charAt(to), to == from)) {
      to++;
    }
    int end = to;
    while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '>') {
      end++;
    }
    if (to == from || end == text.length() || text.charAt(end) == '<') {
      return Optional.empty();
    }
    return Optional.of(
        new Tag(
            text.substring(from, to).toLowerCase(Locale.ROOT),
            isClosing,
            text.charAt(end - 1) == '/',
            end + 1));
  }

  /// Whether what it holds stands behind it.
  boolean isOpening() {
    return !isClosing && !isEmpty;
  }

  private static boolean isNameCharacter(char c, boolean first) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (!first && c >= '0' && c <= '9');
  }
}
