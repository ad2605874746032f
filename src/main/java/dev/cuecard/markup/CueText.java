package dev.cuecard.markup;

import java.util.List;

/// The text of a cue as a tree, in no format's notation.
public record CueText(List<Node> nodes) {
  public CueText {
    nodes = List.copyOf(nodes);
  }

  /// Text without markup; whatever stands in it is meant as it is.
  public static CueText plain(String text) {
    return text.isEmpty() ? new CueText(List.of()) : new CueText(List.of(new Node.Text(text)));
  }

  /// The words alone, lines separated by `\n`.
  public String words() {
    return words(nodes);
  }

  /// The words of `nodes` alone.
  public static String words(List<Node> nodes) {
    var out = new StringBuilder();
    words(nodes, out);
    return out.toString();
  }

  /// The readings of ruby stand in brackets behind what they read.
  private static void words(List<Node> nodes, StringBuilder out) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> out.append(text);
        case Node.Stamp _ -> {}
        case Node.Span(Style style, var _, var children) -> {
          boolean reading = style == Style.Face.RUBY_TEXT && !children.isEmpty();
          out.append(reading ? "(" : "");
          words(children, out);
          out.append(reading ? ")" : "");
        }
      }
    }
  }
}
