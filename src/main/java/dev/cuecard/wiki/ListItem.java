package dev.cuecard.wiki;

import dev.cuecard.document.Block;
import dev.cuecard.problem.Line;

/// A line of a copied page, freed of the mark of a list item:
///
/// ```
/// item   = ( bullet | number ( "." | ")" ) ) blank words
/// bullet = "•" | "◦" | "▪" | "*" | "-"
/// ```
public record ListItem(Block.Kind kind, String text) {
  private static final String BULLETS = "•◦▪*-";
  private static final int MOST_DIGITS = 3;

  /// What a line is.
  ///
  /// @param content without blanks around it
  public static ListItem of(String content) {
    if (!content.isEmpty() && BULLETS.indexOf(content.charAt(0)) >= 0 && isBlankAt(content, 1)) {
      return new ListItem(Block.Kind.BULLET, rest(content, 1));
    }
    int digits = 0;
    while (digits < content.length() && Character.isDigit(content.charAt(digits))) {
      digits++;
    }
    boolean isNumber = digits > 0 && digits <= MOST_DIGITS && digits < content.length();
    return isNumber && ".)".indexOf(content.charAt(digits)) >= 0 && isBlankAt(content, digits + 1)
        ? new ListItem(Block.Kind.NUMBERED, rest(content, digits + 1))
        : new ListItem(Block.Kind.PARAGRAPH, content);
  }

  private static boolean isBlankAt(String content, int index) {
    return index < content.length() && Line.isBlank(content.charAt(index));
  }

  private static String rest(String content, int from) {
    return Line.strip(content.substring(from));
  }
}
