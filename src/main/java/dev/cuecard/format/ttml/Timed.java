package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A piece of a paragraph and when it is shown, in milliseconds.
///
/// @param end may be infinite
/// @param children of a span
record Timed(Xml xml, double begin, double end, List<Timed> children) {
  private static final String SPAN = "span";

  static boolean isSpan(Xml piece) {
    return piece instanceof Xml.Element element && element.name().equals(SPAN);
  }

  boolean isSpan() {
    return isSpan(xml);
  }

  boolean isShown(double at) {
    return begin <= at && at < end;
  }

  boolean isBlank() {
    return xml instanceof Xml.Text(String text) && text.isBlank();
  }

  /// Whether letters or digits stand right in it, which blanks, line breaks and punctuation between
  /// timed words are not.
  boolean isWord() {
    return xml instanceof Xml.Text(String text)
        && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// What it says beside when it is shown.
  Map<String, String> untimed() {
    Map<String, String> attributes =
        xml instanceof Xml.Element span && isSpan()
            ? new LinkedHashMap<>(span.attributes())
            : new LinkedHashMap<>();
    attributes.keySet().removeAll(Timing.ATTRIBUTES);
    return attributes;
  }

  /// Adds a span of `content`, which is its content alone where it says nothing any more.
  static void add(List<Xml> pieces, Map<String, String> attributes, List<Xml> content) {
    if (attributes.isEmpty()) {
      pieces.addAll(content);
    } else {
      pieces.add(new Xml.Element(SPAN, attributes, content));
    }
  }
}
