package dev.cuecard.format.webvtt;

import dev.cuecard.markup.Colour;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes colours of the classes that stand for them: `c.yellow`, `c.bg_blue`, and YouTube's
/// `c.colorE5E5E5`.
final class VttColours {
  private static final Set<String> NAMES =
      Set.of("white", "lime", "cyan", "red", "yellow", "magenta", "blue", "black");

  private VttColours() {}

  static CueText of(CueText text) {
    return new CueText(nodes(text.nodes()));
  }

  private static List<Node> nodes(List<Node> nodes) {
    return nodes.stream().map(node -> node instanceof Node.Span span ? span(span) : node).toList();
  }

  /// One span for the tag, and one inside of it for each colour.
  private static Node span(Node.Span span) {
    List<String> classes = new ArrayList<>();
    List<Style> colours = new ArrayList<>();
    for (String name : span.classes()) {
      style(name).ifPresentOrElse(colours::add, () -> classes.add(name));
    }
    List<Node> children = nodes(span.children());
    for (Style colour : colours) {
      children = List.of(new Node.Span(colour, children));
    }
    boolean isOnlyColour = span.style() == Face.PLAIN && classes.isEmpty() && !colours.isEmpty();
    return isOnlyColour ? children.getFirst() : new Node.Span(span.style(), classes, children);
  }

  private static Optional<Style> style(String name) {
    if (NAMES.contains(name)) {
      return Colour.of(name).map(Style.Ink::new);
    }
    if (name.startsWith("bg_")) {
      return Colour.of(name.substring(3)).map(Style.Background::new);
    }
    return name.matches("color[0-9A-Fa-f]{6}")
        ? Colour.of(name.substring(5)).map(Style.Ink::new)
        : Optional.empty();
  }
}
