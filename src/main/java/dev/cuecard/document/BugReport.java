package dev.cuecard.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A bug report.
///
/// @param number as the tracker counts
/// @param fields what stands in its head, by the tracker's own lower-case names: `status`,
///   `resolution`, `product`, `component`, `type`, `severity`, `platform`, `os`, `whiteboard` …
/// @param outline the plan in its description, where it has one
/// @param comments from the description, number 0, on
/// @param history field changes in their order
public record BugReport(
    About about,
    long number,
    Map<String, String> fields,
    Optional<String> reporter,
    Optional<String> assignee,
    List<Topic> outline,
    List<Comment> comments,
    List<Change> history)
    implements Document {
  public BugReport {
    fields = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(fields));
    outline = List.copyOf(outline);
    comments = List.copyOf(comments);
    history = List.copyOf(history);
  }

  /// A line of the outline: a topic with its presenter, and the points below it.
  public record Topic(String title, Optional<String> presenter, List<String> points) {
    public Topic {
      points = List.copyOf(points);
    }
  }

  /// What somebody wrote.
  ///
  /// @param number 0 for the description, as the tracker's anchors `#c0` count
  public record Comment(int number, Optional<Signature> signature, List<String> paragraphs) {
    public Comment {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// A change of a field.
  ///
  /// @param field the tracker's lower-case name
  /// @param beforeComment the number of the comment that follows it, or of the next to be written
  public record Change(String field, String from, String to, int beforeComment) {}

  @Override
  public BugReport with(About other) {
    return new BugReport(other, number, fields, reporter, assignee, outline, comments, history);
  }
}
