package dev.cuecard.bugzilla;

import dev.cuecard.problem.Line;
import java.util.ArrayList;
import java.util.List;

/// The text of a comment, which is plain and may be wrapped:
///
/// ```
/// comment   = { paragraph | blank line }
/// paragraph = line { line }        a line that is quoted, indented or an item begins a new one
/// ```
final class CommentText {
  private static final String MARKS = ">-*•#";

  private CommentText() {}

  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    var open = new StringBuilder();
    for (Line line : Line.of(text)) {
      if (line.isBlank() || line.indent() > 0 || MARKS.indexOf(line.text().charAt(0)) >= 0) {
        end(open, paragraphs);
      }
      if (!line.isBlank()) {
        open.append(open.isEmpty() ? "" : " ").append(line.content());
      }
    }
    end(open, paragraphs);
    return paragraphs;
  }

  private static void end(StringBuilder open, List<String> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
