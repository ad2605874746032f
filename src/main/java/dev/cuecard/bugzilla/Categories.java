package dev.cuecard.bugzilla;

import dev.cuecard.problem.Line;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The section of a bug's head that says what the bug is about. Its values stand there without
/// their names, so the type, which can be told, tells the others by their places:
///
/// ```
/// categories = "(" product "::" component "," type ")" [ platform [ os ] ] type priority severity
/// ```
final class Categories {
  private static final Set<String> TYPES = Set.of("defect", "enhancement", "task");
  private static final String COLONS = " :: ";

  private final List<Line> values = new ArrayList<>();

  void add(Line value) {
    values.add(value);
  }

  /// Reads what stands in the brackets.
  static void product(Line line, String text, Map<String, String> fields, Problems problems) {
    int colons = text.indexOf(COLONS);
    int comma = text.lastIndexOf(", ");
    if (colons < 0 || comma < colons) {
      problems.add(Problem.expected(line.place(), "\"(product :: component, type)\"", text));
    } else {
      fields.put("product", text.substring(0, colons));
      fields.put("component", text.substring(colons + COLONS.length(), comma));
      fields.put("type", text.substring(comma + 2));
    }
  }

  /// Names the values; there is no place for more than two on either side of the type.
  void into(Map<String, String> fields, Problems problems) {
    int type = 0;
    while (type < values.size() && !TYPES.contains(values.get(type).content())) {
      type++;
    }
    name(values.subList(0, type), List.of("platform", "os"), fields, problems);
    if (type < values.size()) {
      fields.put("type", values.get(type).content());
      List<Line> after = values.subList(type + 1, values.size());
      name(after, List.of("priority", "severity"), fields, problems);
    }
  }

  private static void name(
      List<Line> values, List<String> names, Map<String, String> fields, Problems problems) {
    for (int i = 0; i < values.size(); i++) {
      Line line = values.get(i);
      if (i < names.size()) {
        fields.put(names.get(i), line.content());
      } else {
        problems.add(Problem.expected(line.place(), "the next section", line.content()));
      }
    }
  }
}
