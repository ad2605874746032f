package dev.cuecard.bugzilla;

import java.util.Locale;
import java.util.Map;

/// The fields that a section of a bug's page sums up in brackets:
///
/// ```
/// list = field { "," field }
/// field = name ":" value          the value may hold commas
/// ```
record FieldList(String text) {
  private static final int LONGEST_NAME = 30;

  void into(Map<String, String> fields) {
    String name = "";
    int start = 0;
    while (start < text.length()) {
      int comma = text.indexOf(", ", start);
      int end = comma < 0 ? text.length() : comma;
      String part = text.substring(start, end);
      int colon = part.indexOf(": ");
      if (colon > 0 && isName(part.substring(0, colon))) {
        name = canonical(part.substring(0, colon));
        fields.put(name, part.substring(colon + 2));
      } else if (name.isEmpty() || isPerson(name)) {
        fields.put(canonical(part), "yes");
      } else {
        fields.merge(name, part, (before, more) -> before + ", " + more);
      }
      start = end + 2;
    }
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME
        && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
  }

  private static boolean isPerson(String name) {
    return name.equals("reporter") || name.equals("assignee");
  }

  private static String canonical(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("assigned") ? "assignee" : lower;
  }
}
