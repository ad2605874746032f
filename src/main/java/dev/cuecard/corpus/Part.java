package dev.cuecard.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of several parts into which the documents of a corpus are divided, for as many workers. To
/// which a document belongs depends on its id alone.
///
/// @param number from 1
public record Part(int number, int of) {
  /// All there is.
  public static final Part WHOLE = new Part(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /// The part that `3/16` names; empty if there is no such part.
  public static Optional<Part> parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(new Part(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
            .filter(part -> part.number >= 1 && part.number <= part.of)
        : Optional.empty();
  }

  /// Whether the document of this id belongs to it.
  public boolean has(String id) {
    return Math.floorMod((id.hashCode() * 0x9e3779b1) >>> 1, of) == number - 1;
  }
}
