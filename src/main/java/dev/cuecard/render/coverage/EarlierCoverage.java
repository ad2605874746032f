package dev.cuecard.render.coverage;

import dev.cuecard.coverage.LanguageCoverage;
import dev.cuecard.coverage.Measure;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A report as [CoverageJson] wrote it some time ago, to see what has been done since.
public final class EarlierCoverage {
  /// What is reported on, and in which language.
  private record Row(String subject, String language) {}

  private final Map<Row, JsonNode> rows = new HashMap<>();

  private EarlierCoverage() {}

  /// Reads a report.
  ///
  /// @throws IllegalArgumentException if it is none; the message says what was expected
  public static EarlierCoverage of(String text) {
    JsonNode report;
    try {
      report = JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("expected JSON, got " + e.getOriginalMessage(), e);
    }
    if (!report.path("shape").asString("").equals(CoverageJson.SHAPE)) {
      throw new IllegalArgumentException("expected what coverage --json wrote, got something else");
    }
    var earlier = new EarlierCoverage();
    for (JsonNode course : report.path("courses")) {
      earlier.take(course(course.path("name").asString("")), course);
      for (JsonNode document : course.path("documents")) {
        earlier.take(document(document.path("id").asString("")), document);
      }
    }
    return earlier;
  }

  private void take(String subject, JsonNode node) {
    node.path("languages")
        .forEach(language ->
            rows.put(new Row(subject, language.path("language").asString("")), language));
  }

  static String course(String name) {
    return "course " + name;
  }

  static String document(String id) {
    return "document " + id;
  }

  /// By how much what is done has grown since, in tenths of a percent; empty for what was not in
  /// the report.
  OptionalInt change(String subject, LanguageCoverage now, Measure by) {
    JsonNode row = rows.get(new Row(subject, now.language().tag()));
    if (row == null) {
      return OptionalInt.empty();
    }
    JsonNode counts =
        row.path(by.label()).path("total").asLong(0) > 0
            ? row.path(by.label())
            : row.path(Measure.UNITS.label());
    long total = counts.path("total").asLong(0);
    long done = counts.path("translated").asLong(0) + counts.path("proofread").asLong(0);
    int then = total == 0 ? 1000 : Math.toIntExact(done * 1000 / total);
    return OptionalInt.of(now.tally().permille(by) - then);
  }
}
