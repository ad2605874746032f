package dev.cuecard.render.coverage;

import dev.cuecard.coverage.CourseCoverage;
import dev.cuecard.coverage.CourseSection;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.LanguageCoverage;
import dev.cuecard.coverage.Measure;
import dev.cuecard.coverage.Method;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.render.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The documents of a course in its languages, for people: a line a document, below its section.
final class DocumentMatrix {
  private static final int LONGEST_TITLE = 48;
  private static final String NOT_WANTED = "–";

  private final CourseCoverage course;
  private final Measure by;
  private final List<Language> columns;
  private final Table table;

  private DocumentMatrix(CourseCoverage course, Measure by, Style style) {
    this.course = course;
    this.by = by;
    this.columns = course.reported();
    List<String> head = new ArrayList<>(List.of("document", "units", "speech"));
    columns.forEach(language -> head.add(Printable.of(language.tag())));
    this.table = new Table(style, head.toArray(String[]::new)).withNumbersFrom(1);
  }

  static Table of(CourseCoverage course, Measure by, Style style) {
    var matrix = new DocumentMatrix(course, by, style);
    Optional<CourseSection> last = Optional.empty();
    for (DocumentCoverage document : course.documents()) {
      Optional<CourseSection> section = document.section();
      if (!section.equals(last)) {
        section.ifPresent(matrix::section);
      }
      matrix.document(document, section.isPresent() ? "  " : "");
      last = section;
    }
    return matrix.table;
  }

  private void section(CourseSection section) {
    List<LanguageCoverage> languages =
        course.sections().stream()
            .filter(each -> each.section().equals(section))
            .flatMap(each -> each.languages().stream())
            .toList();
    row((section.number() + " " + section.name()).strip(), "", "", languages);
  }

  private void document(DocumentCoverage document, String indent) {
    row(
        indent + name(document),
        Long.toString(document.text().units()),
        Timestamp.coarse(document.text().speech()),
        document.languages());
  }

  private static String name(DocumentCoverage document) {
    String title = document.about().title();
    String shown =
        title.codePointCount(0, title.length()) > LONGEST_TITLE
            ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…"
            : title;
    return shown
        + (document.isWithdrawn() ? " (withdrawn)" : "")
        + (document.method() == Method.TIMES ? " *" : "");
  }

  private void row(String name, String units, String speech, List<LanguageCoverage> languages) {
    List<String> row = new ArrayList<>(List.of(name, units, speech));
    for (Language column : columns) {
      row.add(
          languages.stream()
              .filter(each -> each.language().equals(column))
              .findFirst()
              .map(this::cell)
              .orElse(NOT_WANTED));
    }
    table.row(row.toArray(String[]::new));
  }

  /// `92 %`, with `~3` before it if three units are fuzzy.
  private String cell(LanguageCoverage each) {
    long fuzzy = each.tally().in(State.FUZZY).units();
    return (fuzzy == 0 ? "" : "~" + fuzzy + " ") + Percent.of(each.tally().permille(by));
  }
}
