package dev.cuecard.bugzilla;

import dev.cuecard.document.About;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Line;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.List;

/// Reads a bug's page of bugzilla.mozilla.org as a browser copies it:
///
/// ```
/// page = header title head body [ footer ]
/// ```
final class BugTextReader implements DocumentReader {
  private static final String ADDRESS = "https://bugzilla.mozilla.org/show_bug.cgi?id=";
  private static final String FOOTER =
      "You need to log in before you can comment on or make changes to this bug.";
  private static final int HEADER_WITHIN = 20;
  private static final int LOOKED_AT = 1 << 14;

  @Override
  public String format() {
    return "bug-text";
  }

  @Override
  public boolean recognises(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return header(written(start)) >= 0;
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    Problems problems = new Problems();
    List<Line> lines = written(text);
    int header = header(lines);
    if (header < 0) {
      problems.add(Problem.expected(Place.START, "\"Closed Bug\" or \"Open Bug\"", first(lines)));
    }
    BugHead head = new BugHead(problems);
    BugBody body = new BugBody();
    for (Line line : page(lines, header, problems)) {
      if (!head.takes(line)) {
        body.add(line);
      }
    }
    head.end();
    return new Parsed<>(report(head, body, name), problems.list());
  }

  private static List<Line> written(String text) {
    return Line.of(text).stream().filter(line -> !line.isBlank()).toList();
  }

  private static String first(List<Line> lines) {
    return lines.isEmpty() ? "" : lines.getFirst().content();
  }

  private static int header(List<Line> lines) {
    for (int i = 0; i < Math.min(HEADER_WITHIN, lines.size()); i++) {
      if (BugHeader.of(lines.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /// The lines from the header to the footer; what stands around them is noted.
  private static List<Line> page(List<Line> lines, int header, Problems problems) {
    int start = Math.max(0, header);
    int end = start;
    while (end < lines.size() && !lines.get(end).content().equals(FOOTER)) {
      end++;
    }
    note(lines.subList(0, start), "above", problems);
    note(lines.subList(Math.min(end + 1, lines.size()), lines.size()), "below", problems);
    return lines.subList(start, end);
  }

  private static void note(List<Line> leftOut, String where, Problems problems) {
    if (!leftOut.isEmpty()) {
      problems.add(
          new Problem(
              leftOut.getFirst().place(),
              Problem.Severity.NOTE,
              "lines left out " + where + " the bug: " + leftOut.size()));
    }
  }

  private BugReport report(BugHead head, BugBody body, String name) {
    long number = head.number();
    Source source = Source.of(format());
    String title = head.title().orElse(number > 0 ? "Bug " + number : name);
    About about =
        new About(
            number > 0 ? "bug-" + number : DocumentId.of(title, name),
            title,
            new Language("en"),
            head.field("product"),
            head.field("component"),
            List.of(number > 0 ? source.withLink(ADDRESS + number) : source));
    return new BugReport(
        about,
        number,
        head.fieldsButPeople(),
        head.field("reporter"),
        head.field("assignee"),
        body.outline(),
        body.comments(),
        body.history());
  }
}
