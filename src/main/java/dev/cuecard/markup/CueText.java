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

  /// The same without ruby: what is read, whole, then its readings in brackets, 漢字(かんじ).
  public CueText withReadingsInBrackets() {
    return new CueText(Ruby.inBrackets(nodes));
  }

  /// The words alone, lines separated by `\n`; readings of ruby in brackets.
  public String words() {
    return words(nodes);
  }

  /// The words of `nodes` alone; readings of ruby in brackets.
  public static String words(List<Node> nodes) {
    var out = new StringBuilder();
    words(Ruby.inBrackets(nodes), out);
    return out.toString();
  }

  private static void words(List<Node> nodes, StringBuilder out) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> out.append(text);
        case Node.Stamp _ -> {}
        case Node.Span(var _, var _, var children) -> words(children, out);
      }
    }
  }
}
