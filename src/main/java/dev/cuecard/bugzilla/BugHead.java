package dev.cuecard.bugzilla;

import dev.cuecard.problem.Line;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The head of a bug's page, taken line by line:
///
/// ```
/// head    = header title { section }
/// section = "Categories" categories
///         | "Tracking" "(" tracking ")" [ status [ resolution ] ]
///         | ( "People" | "Details" | "References" ) "(" field ":" value { "," … } ")"
/// ```
final class BugHead {
  private static final Set<String> LISTS = Set.of("Categories", "Tracking");
  private static final Set<String> SECTIONS =
      Set.of("Categories", "Tracking", "People", "References", "Details", "Security");

  private static final Set<String> STATES =
      Set.of("UNCONFIRMED", "NEW", "ASSIGNED", "REOPENED", "RESOLVED", "VERIFIED", "CLOSED");

  private final Problems problems;
  private final Map<String, String> fields = new TreeMap<>();
  private final Categories categories = new Categories();
  private Optional<BugHeader> header = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Place endOfHeader = Place.START;
  private String section = "";
  private boolean summarised;
  private boolean ended;

  BugHead(Problems problems) {
    this.problems = problems;
  }

  /// Takes `line` if it belongs to the head; the first that does not ends it.
  boolean takes(Line line) {
    String content = line.content();
    if (ended) {
      return false;
    }
    if (header.isEmpty() && section.isEmpty() && BugHeader.of(line).isPresent()) {
      header = BugHeader.of(line);
      endOfHeader = line.placeAt(line.text().length());
      fields.putAll(header.orElseThrow().fields());
    } else if (SECTIONS.contains(content)) {
      section = content;
      summarised = false;
    } else if (section.isEmpty()) {
      return takesTitle(line);
    } else if (!summarised && content.startsWith("(") && content.endsWith(")")) {
      summarised = true;
      summary(line, content.substring(1, content.length() - 1));
    } else if (LISTS.contains(section)) {
      entry(line);
    } else {
      ended = true;
    }
    return !ended;
  }

  /// To be called when all lines are taken.
  void end() {
    categories.into(fields, problems);
    if (title.isEmpty() && header.isPresent()) {
      problems.add(Problem.expected(endOfHeader, "the bug's title", ""));
    }
  }

  long number() {
    return header.map(BugHeader::number).orElse(0L);
  }

  Optional<String> title() {
    return title;
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /// All fields but those that name a person and have a place of their own in a report.
  Map<String, String> fieldsButPeople() {
    Map<String, String> others = new LinkedHashMap<>(fields);
    others.keySet().removeAll(List.of("reporter", "assignee"));
    return others;
  }

  private boolean takesTitle(Line line) {
    if (header.isEmpty() || title.isPresent()) {
      ended = true;
    } else {
      title = Optional.of(line.content());
    }
    return !ended;
  }

  /// The line in brackets that stands first in every section.
  private void summary(Line line, String text) {
    switch (section) {
      case "Categories" -> Categories.product(line, text, fields, problems);
      case "Tracking" -> fields.put("tracking", text);
      default -> new FieldList(text).into(fields);
    }
  }

  private void entry(Line line) {
    String content = line.content();
    int blank = content.indexOf(' ');
    String word = blank < 0 ? content : content.substring(0, blank);
    if (section.equals("Categories")) {
      categories.add(line);
    } else if (STATES.contains(word)) {
      fields.put("status", word);
      if (blank > 0) {
        fields.put("resolution", content.substring(blank + 1));
      }
    } else {
      problems.add(Problem.expected(line.place(), "a status", content));
    }
  }
}
