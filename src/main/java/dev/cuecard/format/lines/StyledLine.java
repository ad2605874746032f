package dev.cuecard.format.lines;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Node;
import dev.cuecard.markup.Style;
import dev.cuecard.timedtext.Losses;
import java.util.ArrayList;
import java.util.List;

/// A line of a cue, for formats that style no less than a line.
///
/// @param styles those that all of its words have, from the outside in
record StyledLine(String words, List<Style> styles) {
  /// A stretch of words with the same styles.
  private record Run(String words, List<Style> styles) {}

  StyledLine {
    styles = List.copyOf(styles);
  }

  /// The lines of `text`; styles of a part of a line and times are reported.
  static List<StyledLine> of(CueText text, Losses losses) {
    List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    runs(losses.ruby(text).nodes(), List.of(), lines, losses);
    return lines.stream().map(line -> line(line, losses)).toList();
  }

  private static void runs(
      List<Node> nodes, List<Style> styles, List<List<Run>> lines, Losses losses) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Text(String text) -> {
          String[] parts = text.split("\n", -1);
          lines.getLast().add(new Run(parts[0], styles));
          for (int i = 1; i < parts.length; i++) {
            lines.add(new ArrayList<>(List.of(new Run(parts[i], styles))));
          }
        }
        case Node.Stamp(long time) -> losses.add("times inside a cue", Timestamp.exact(time));
        case Node.Span span -> {
          losses.classes(span);
          List<Style> inner = new ArrayList<>(styles);
          inner.add(span.style());
          runs(span.children(), inner, lines, losses);
        }
      }
    }
  }

  private static StyledLine line(List<Run> runs, Losses losses) {
    var words = new StringBuilder();
    List<Style> common = null;
    for (Run run : runs) {
      words.append(run.words());
      if (!run.words().isBlank()) {
        common = common == null ? new ArrayList<>(run.styles()) : common;
        common.retainAll(run.styles());
      }
    }
    List<Style> all = common == null ? List.of() : common;
    for (Run run : runs) {
      run.styles().stream()
          .filter(style -> !all.contains(style) && !run.words().isBlank())
          .forEach(style -> losses.style(style, run.words()));
    }
    return new StyledLine(words.toString(), all);
  }
}
