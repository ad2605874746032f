package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Xml;
import java.util.ArrayList;
import java.util.List;

/// Blanks and line ends in the text of a cue, which count for nothing unless `xml:space` says so.
final class Blanks {
  private final List<StringBuilder> line = new ArrayList<>();
  private boolean isAfterBlank = true;

  private Blanks() {}

  /// `children` of an element as they are shown: what is preserved untouched, else each run of
  /// blanks one blank, none around line breaks (TTML2 10.2.45, `xml:space`, with XSL's
  /// white-space-treatment "ignore-if-surrounding-linefeed" and white-space-collapse).
  static List<Xml> folded(List<Xml> children, boolean isPreserved) {
    var blanks = new Blanks();
    List<Object> folded = blanks.fold(children, isPreserved);
    blanks.endLine();
    return pieces(folded);
  }

  /// Elements whose words are not shown.
  static boolean isHidden(Xml.Element element) {
    return !element.name().equals("span") && !element.name().equals("br");
  }

  /// Texts are builders until the line has ended.
  private List<Object> fold(List<Xml> children, boolean isPreserved) {
    List<Object> folded = new ArrayList<>();
    for (Xml child : children) {
      switch (child) {
        case Xml.Text(String text) -> folded.add(text(text, isPreserved));
        case Xml.Element element when isHidden(element) -> folded.add(element);
        case Xml.Element element -> {
          if (element.name().equals("br")) {
            endLine();
          }
          boolean inner =
              element.attribute("xml:space").map("preserve"::equals).orElse(isPreserved);
          folded.add(new Open(element, fold(element.children(), inner)));
        }
      }
    }
    return folded;
  }

  private record Open(Xml.Element element, List<Object> children) {}

  private StringBuilder text(String text, boolean isPreserved) {
    var out = new StringBuilder();
    if (isPreserved) {
      isAfterBlank = false;
      line.clear();
      return out.append(text);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!isBlank || !isAfterBlank) {
        out.append(isBlank ? ' ' : c);
      }
      isAfterBlank = isBlank;
    }
    if (!out.isEmpty()) {
      line.add(out);
    }
    return out;
  }

  private void endLine() {
    if (!line.isEmpty()) {
      StringBuilder last = line.getLast();
      if (last.charAt(last.length() - 1) == ' ') {
        last.setLength(last.length() - 1);
      }
    }
    line.clear();
    isAfterBlank = true;
  }

  private static List<Xml> pieces(List<Object> folded) {
    List<Xml> pieces = new ArrayList<>();
    for (Object each : folded) {
      if (each instanceof Open(Xml.Element element, List<Object> children)) {
        pieces.add(element.with(pieces(children)));
      } else if (each instanceof Xml.Element element) {
        pieces.add(element);
      } else if (!each.toString().isEmpty()) {
        pieces.add(new Xml.Text(each.toString()));
      }
    }
    return pieces;
  }
}
