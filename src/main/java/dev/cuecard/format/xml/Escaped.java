package dev.cuecard.format.xml;

import java.util.Map;
import java.util.stream.Collectors;

/// Words as XML writes them.
public final class Escaped {
  private Escaped() {}

  /// > CharData: "&", "<" and the ">" of "]]>" are written as references.
  public static String text(String text) {
    return isPlain(text)
        ? text
        : allowed(text)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("]]>", "]]&gt;")
            .replace("\r", "&#13;");
  }

  /// > AttValue: line ends and tabs would be read as blanks. A ">" is written as a reference too,
  /// > so that the first one ends a tag.
  public static String attribute(String value) {
    return text(value)
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;")
        .replace("\t", "&#9;");
  }

  /// `name="value" name="value"`.
  public static String attributes(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .map(each -> each.getKey() + "=\"" + attribute(each.getValue()) + '"')
        .collect(Collectors.joining(" "));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == ']' || !isSafe(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSafe(char c) {
    return (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\n' || c == '\t';
  }

  /// `text` with U+FFFD for what XML cannot hold.
  public static String allowed(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// > Char = #x9 / #xA / #xD / [#x20-#xD7FF] / [#xE000-#xFFFD] / [#x10000-#x10FFFF]
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
  }
}
