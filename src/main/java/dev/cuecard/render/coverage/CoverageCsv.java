package dev.cuecard.render.coverage;

import dev.cuecard.coverage.CourseCoverage;
import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.LanguageCoverage;
import dev.cuecard.coverage.Measure;
import dev.cuecard.document.Translation.State;
import dev.cuecard.exchange.CsvLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A report on coverage for spreadsheets: a header, then a line for each document in each language.
/// Speech is in milliseconds. `docs/schema/coverage-row.schema.json` describes the columns.
final class CoverageCsv {
  private CoverageCsv() {}

  static String of(CoverageReport report) {
    StringBuilder out = new StringBuilder(CsvLine.of(columns()));
    for (CourseCoverage course : report.courses()) {
      for (DocumentCoverage document : course.documents()) {
        document
            .languages()
            .forEach(language -> out.append(CsvLine.of(row(course, document, language))));
      }
    }
    return out.toString();
  }

  private static List<String> columns() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "collection",
                "place",
                "document",
                "title",
                "language",
                "standing",
                "withdrawn",
                "method"));
    for (Measure measure : Measure.values()) {
      columns.add(measure.label() + "_total");
      for (State state : State.values()) {
        columns.add(measure.label() + "_" + state.name().toLowerCase(Locale.ROOT));
      }
    }
    return columns;
  }

  private static List<String> row(
      CourseCoverage course, DocumentCoverage document, LanguageCoverage language) {
    List<String> row =
        new ArrayList<>(
            List.of(
                course.name(),
                document.about().place().orElse(""),
                document.about().id(),
                document.about().title(),
                language.language().tag(),
                language.standing().label(),
                document.isWithdrawn() ? "yes" : "",
                document.method().label()));
    for (Measure measure : Measure.values()) {
      row.add(Long.toString(language.tally().total().in(measure)));
      for (State state : State.values()) {
        row.add(Long.toString(language.tally().in(state).in(measure)));
      }
    }
    return row;
  }
}
