package dev.cuecard.bugzilla;

import dev.cuecard.document.About;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.BugReport.Change;
import dev.cuecard.document.BugReport.Comment;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Signature;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Line;
import dev.cuecard.problem.Parsed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects the parts of a bug report as Bugzilla names them, in its REST API and its XML alike
/// (https://bmo.readthedocs.io, `api/core/v1/bug`; `bugzilla.dtd`).
final class BugParts {
  /// The names that differ from those of the page, by Bugzilla's.
  private static final Map<String, String> NAMES =
      Map.of(
          "op_sys", "os",
          "bug_status", "status",
          "rep_platform", "platform",
          "bug_severity", "severity",
          "bug_type", "type",
          "status_whiteboard", "whiteboard",
          "assigned_to", "assignee",
          "short_desc", "summary",
          "bug_file_loc", "url");

  /// What somebody wrote, and when.
  private record Written(int number, String author, Optional<Instant> time, String text) {}

  /// A field that somebody changed, and when.
  private record Changed(String field, String from, String to, Optional<Instant> time) {}

  private final long number;
  private final Map<String, String> fields = new HashMap<>();
  private final List<Written> comments = new ArrayList<>();
  private final List<Changed> changes = new ArrayList<>();
  private Optional<String> reporter = Optional.empty();
  private Optional<String> assignee = Optional.empty();

  BugParts(long number) {
    this.number = number;
  }

  /// The page's name of Bugzilla's field `name`.
  static String name(String name) {
    return NAMES.getOrDefault(name, name);
  }

  /// A field in its head; an empty value, or `---`, which stands for one, is none. A second value
  /// stands behind the first.
  void field(String name, String value) {
    if (!value.isBlank() && !value.equals("---")) {
      fields.merge(name(name), value.strip(), (first, second) -> first + ", " + second);
    }
  }

  void reporter(String name) {
    reporter = Optional.of(name).filter(known -> !known.isBlank());
  }

  void assignee(String name) {
    assignee = Optional.of(name).filter(known -> !known.isBlank());
  }

  void comment(int place, String author, Optional<Instant> time, String text) {
    comments.add(new Written(place, author, time, text));
  }

  void change(String field, String from, String to, Optional<Instant> time) {
    changes.add(new Changed(name(field), from, to, time));
  }

  /// Hands on the report that the parts make up.
  ///
  /// @param from what it was read from, without the address of its page
  /// @param base the address of the tracker, ended by a slash, if it is known
  void handOn(Source from, Optional<String> base, DocumentSink sink) {
    Source source =
        base.map(address -> from.withLink(address + "show_bug.cgi?id=" + number)).orElse(from);
    sink.document(Long.toString(number), new Parsed<>(report(source), List.of()));
  }

  private BugReport report(Source source) {
    comments.sort(Comparator.comparingInt(Written::number));
    String title = Optional.ofNullable(fields.remove("summary")).orElse("Bug " + number);
    Optional<String> product = Optional.ofNullable(fields.get("product"));
    Optional<String> component = Optional.ofNullable(fields.get("component"));
    String description = comments.isEmpty() ? "" : comments.getFirst().text();
    return new BugReport(
        new About("bug-" + number, title, Language.UNKNOWN, product, component, List.of(source)),
        number,
        fields,
        reporter,
        assignee,
        DescriptionOutline.of(Line.of(description)),
        comments.stream().map(BugParts::comment).toList(),
        changes.stream().map(this::change).toList());
  }

  private static Comment comment(Written written) {
    return new Comment(
        written.number(),
        written.time().map(time -> new Signature(written.author(), time)),
        CommentText.paragraphs(written.text()));
  }

  /// A change stands before the first comment that was written later.
  private Change change(Changed changed) {
    int before = comments.isEmpty() ? 0 : comments.getLast().number() + 1;
    for (Written comment : comments) {
      if (isLater(comment.time(), changed.time())) {
        before = comment.number();
        break;
      }
    }
    return new Change(changed.field(), changed.from(), changed.to(), before);
  }

  private static boolean isLater(Optional<Instant> comment, Optional<Instant> change) {
    return comment.isPresent() && change.isPresent() && comment.get().isAfter(change.get());
  }
}
