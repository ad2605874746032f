package dev.cuecard.evaluation;

import dev.cuecard.problem.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How well documents answer topics, as people judged: TREC's qrels.
///
/// @param grades by topic and document; 0 or less is no answer
public record Judgments(Map<String, Map<String, Integer>> grades) {
  private static final Columns COLUMNS =
      new Columns("[\t ]+", "a topic, 0, a document and a grade, or without the 0");

  private record Judgment(String topic, String document, int grade) {}

  /// The judgments of `text`, and the lines that are none: `topic 0 document grade`, or three
  /// columns without the second.
  public static Parsed<Judgments> parse(String text) {
    Parsed<List<Judgment>> lines = COLUMNS.read(text, Judgments::judgment);
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (Judgment one : lines.value()) {
      grades.computeIfAbsent(one.topic, _ -> new LinkedHashMap<>()).put(one.document, one.grade);
    }
    return new Parsed<>(new Judgments(grades), lines.problems());
  }

  private static Optional<Judgment> judgment(String[] columns) {
    int last = columns.length - 1;
    return (last == 2 || last == 3) && Columns.isGrade(columns[last])
        ? Optional.of(new Judgment(columns[0], columns[last - 1], Integer.parseInt(columns[last])))
        : Optional.empty();
  }

  /// The grades of the documents that were judged for `topic`.
  public Map<String, Integer> of(String topic) {
    return grades.getOrDefault(topic, Map.of());
  }

  /// Whether anything answers `topic`.
  public boolean hasAnswer(String topic) {
    return of(topic).values().stream().anyMatch(grade -> grade > 0);
  }
}
