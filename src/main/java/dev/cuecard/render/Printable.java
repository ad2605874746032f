package dev.cuecard.render;

import dev.cuecard.language.Language;

/// Text from a source, made fit for a terminal.
public final class Printable {
  /// FIRST STRONG ISOLATE
  public static final char ISOLATE = '\u2068';

  /// POP DIRECTIONAL ISOLATE
  public static final char POP = '\u2069';

  private Printable() {}

  /// `text` without characters that would move the cursor, change colours or reorder what stands
  /// around it.
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        out.append(' ');
      } else if (!Character.isISOControl(c) && !isDirectional(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isDirectional(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  /// A line in `language`, set apart from what stands before and after it if it runs from right to
  /// left.
  public static String isolated(String line, String language) {
    return new Language(language).isRightToLeft() ? isolated(line) : line;
  }

  /// `text`, set apart from what stands before and after it (Unicode Bidirectional Algorithm, FSI
  /// and PDI).
  public static String isolated(String text) {
    return ISOLATE + text + POP;
  }
}
