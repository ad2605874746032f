package dev.cuecard.bugzilla;

import dev.cuecard.document.BugReport.Change;
import dev.cuecard.problem.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A line that tells of a field's change: `Status: NEW → RESOLVED`, or `Whiteboard: [docs]` for one
/// that was empty.
record FieldChange(String field, String from, String to) {
  private static final char ARROW = '→';

  /// Fields that are never empty: without an arrow their names begin somebody's words.
  private static final Set<String> ALWAYS_SET =
      Set.of(
          "assignee",
          "component",
          "hardware",
          "os",
          "platform",
          "priority",
          "product",
          "qa contact",
          "resolution",
          "severity",
          "status",
          "summary",
          "target milestone",
          "type",
          "version");

  private static final Set<String> OFTEN_EMPTY =
      Set.of(
          "alias",
          "blocks",
          "cc",
          "closed",
          "crash signature",
          "depends on",
          "duplicate of bug",
          "flags",
          "keywords",
          "last resolved",
          "points",
          "regressed by",
          "see also",
          "url",
          "whiteboard");

  /// ```
  /// change = field ":" [ from ] "→" [ to ] | field ":" to
  /// ```
  static Optional<FieldChange> of(Line line) {
    String content = line.content();
    int colon = content.indexOf(": ");
    if (colon < 0 || line.indent() > 0) {
      return Optional.empty();
    }
    String field = content.substring(0, colon).toLowerCase(Locale.ROOT);
    String value = content.substring(colon + 2);
    int arrow = arrow(value);
    if (arrow >= 0 && (ALWAYS_SET.contains(field) || OFTEN_EMPTY.contains(field))) {
      String from = value.substring(0, arrow).strip();
      return Optional.of(new FieldChange(field, from, value.substring(arrow + 1).strip()));
    }
    return OFTEN_EMPTY.contains(field)
        ? Optional.of(new FieldChange(field, "", value))
        : Optional.empty();
  }

  /// The arrow that has a blank or nothing on both sides; -1 if there is none.
  private static int arrow(String value) {
    for (int at = value.indexOf(ARROW); at >= 0; at = value.indexOf(ARROW, at + 1)) {
      boolean before = at == 0 || value.charAt(at - 1) == ' ';
      boolean after = at + 1 == value.length() || value.charAt(at + 1) == ' ';
      if (before && after) {
        return at;
      }
    }
    return -1;
  }

  Change before(int comment) {
    return new Change(field, from, to, comment);
  }
}
