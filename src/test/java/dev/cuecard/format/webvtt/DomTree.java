package dev.cuecard.format.webvtt;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import java.util.List;

/// The text of a cue in the notation of the html5lib tests, by WebVTT's rules for making a DOM tree
/// (6.5).
final class DomTree {
  private final StringBuilder out = new StringBuilder();

  private DomTree() {}

  static String of(CueText text) {
    var tree = new DomTree();
    tree.nodes(text.nodes(), "| ");
    return tree.out.toString().stripTrailing();
  }

  private void nodes(List<Node> nodes, String indent) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> line(indent, '"' + text + '"');
        case Node.Stamp(long time) -> line(indent, "<?timestamp " + Timestamp.full(time) + ">");
        case Node.Span span -> span(span, indent);
      }
    }
  }

  private void span(Node.Span span, String indent) {
    line(indent, "<" + element(span.style()) + ">");
    String inside = indent + "  ";
    if (!span.classes().isEmpty()) {
      line(inside, "class=\"" + String.join(" ", span.classes()) + '"');
    }
    if (span.style() instanceof Style.Lang(String tag)) {
      line(inside, "lang=\"" + tag + '"');
    }
    if (span.style() instanceof Style.Voice(String name)) {
      line(inside, "title=\"" + name + '"');
    }
    nodes(span.children(), inside);
  }

  private static String element(Style style) {
    return style == Face.PLAIN || !(style instanceof Face) ? "span" : VttText.name(style);
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
