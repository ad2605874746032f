package dev.cuecard.markup;

import java.util.List;

/// A piece of a cue's text.
public sealed interface Node {
  /// Words as they are shown; `\n` ends a line.
  record Text(String text) implements Node {}

  /// A stretch that looks or is meant otherwise than what surrounds it.
  ///
  /// @param classes names that a style sheet may refer to
  record Span(Style style, List<String> classes, List<Node> children) implements Node {
    public Span {
      classes = List.copyOf(classes);
      children = List.copyOf(children);
    }

    public Span(Style style, List<Node> children) {
      this(style, List.of(), children);
    }
  }

  /// A moment inside the cue: what follows is said, or shown, from then on.
  ///
  /// @param time milliseconds from the beginning of the recording
  record Stamp(long time) implements Node {}
}
