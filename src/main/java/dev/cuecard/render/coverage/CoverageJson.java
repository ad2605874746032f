package dev.cuecard.render.coverage;

import dev.cuecard.corpus.Json;
import dev.cuecard.coverage.CourseCoverage;
import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.Extent;
import dev.cuecard.coverage.LanguageCoverage;
import dev.cuecard.coverage.Measure;
import dev.cuecard.coverage.Tally;
import dev.cuecard.document.Translation.State;
import dev.cuecard.render.Envelope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report on coverage as `docs/schema/coverage.schema.json` describes it; [EarlierCoverage] reads
/// it back.
final class CoverageJson {
  static final String SHAPE = "coverage";

  private final Measure by;
  private final Optional<EarlierCoverage> since;

  private CoverageJson(Measure by, Optional<EarlierCoverage> since) {
    this.by = by;
    this.since = since;
  }

  static String of(CoverageReport report, Optional<EarlierCoverage> since) {
    var json = new CoverageJson(report.by(), since);
    ObjectNode node = Envelope.of(SHAPE).put("by", report.by().label());
    ArrayNode courses = node.putArray("courses");
    report.courses().forEach(course -> json.course(course, courses.addObject()));
    return Json.pretty(node);
  }

  private void course(CourseCoverage course, ObjectNode node) {
    node.put("name", course.name());
    extent(course.text(), node.putObject("text"));
    extent(course.placeholders(), node.putObject("placeholders"));
    languages(EarlierCoverage.course(course.name()), course.languages(), node);
    ArrayNode sections = node.putArray("sections");
    for (CourseCoverage.Section section : course.sections()) {
      ObjectNode item = sections.addObject().put("number", section.section().number());
      item.put("name", section.section().name());
      languages("", section.languages(), item);
    }
    ArrayNode documents = node.putArray("documents");
    course.documents().forEach(document -> document(document, documents.addObject()));
  }

  private void document(DocumentCoverage document, ObjectNode node) {
    node.put("id", document.about().id()).put("title", document.about().title());
    document.about().place().ifPresent(place -> node.put("place", place));
    node.put("source", document.about().language().tag());
    node.put("method", document.method().label());
    if (document.isWithdrawn()) {
      node.put("withdrawn", true);
    }
    extent(document.text(), node.putObject("text"));
    extent(document.placeholders(), node.putObject("placeholders"));
    languages(EarlierCoverage.document(document.about().id()), document.languages(), node);
  }

  private void languages(String subject, List<LanguageCoverage> languages, ObjectNode node) {
    ArrayNode array = node.putArray("languages");
    for (LanguageCoverage each : languages) {
      ObjectNode item = array.addObject();
      item.put("language", each.language().tag()).put("standing", each.standing().label());
      item.put("percent", each.tally().permille(by) / 10.0);
      since
          .map(earlier -> earlier.change(subject, each, by))
          .ifPresent(change -> change.ifPresent(permille -> item.put("change", permille / 10.0)));
      for (Measure measure : Measure.values()) {
        tally(each.tally(), measure, item.putObject(measure.label()));
      }
    }
  }

  private static void tally(Tally tally, Measure measure, ObjectNode node) {
    node.put("total", tally.total().in(measure));
    for (State state : State.values()) {
      node.put(state.name().toLowerCase(Locale.ROOT), tally.in(state).in(measure));
    }
  }

  private static void extent(Extent extent, ObjectNode node) {
    for (Measure measure : Measure.values()) {
      node.put(measure.label(), extent.in(measure));
    }
    node.put("guessed", extent.guessed());
  }
}
