package dev.cuecard.render.coverage;

import dev.cuecard.coverage.CourseCoverage;
import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.Extent;
import dev.cuecard.coverage.LanguageCoverage;
import dev.cuecard.coverage.Method;
import dev.cuecard.coverage.Tally;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Translation.State;
import dev.cuecard.render.Count;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.render.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// A report on coverage for people: of each course its languages, then its documents in them.
final class CoverageText {
  private final CoverageReport report;
  private final Optional<EarlierCoverage> since;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  CoverageText(CoverageReport report, Optional<EarlierCoverage> since, Style style) {
    this.report = report;
    this.since = since;
    this.style = style;
    report.courses().forEach(this::course);
    out.append(style.faint(legend())).append('\n');
  }

  private void course(CourseCoverage course) {
    String name = course.name().isEmpty() ? "(no collection)" : Printable.of(course.name());
    out.append(style.title(name)).append('\n');
    out.append(style.faint(extent(course))).append("\n\n");
    if (!course.languages().isEmpty()) {
      out.append(languages(course)).append('\n');
    }
    out.append(DocumentMatrix.of(course, report.by(), style)).append('\n');
  }

  private static String extent(CourseCoverage course) {
    Extent text = course.text();
    long withdrawn = course.documents().stream().filter(DocumentCoverage::isWithdrawn).count();
    List<String> parts = new ArrayList<>();
    parts.add(Count.of(course.documents().size(), "document"));
    parts.add(Count.of(text.units(), "unit"));
    parts.add(Count.of(text.words(), "word"));
    parts.add(Timestamp.coarse(text.speech()) + " of speech");
    if (text.guessed() > 0) {
      parts.add(Count.of(text.guessed(), "time") + " not believed");
    }
    if (course.placeholders().units() > 0) {
      parts.add(Count.of(course.placeholders().units(), "placeholder") + " not counted");
    }
    if (withdrawn > 0) {
      parts.add(withdrawn + " withdrawn");
    }
    return String.join(" · ", parts);
  }

  private Table languages(CourseCoverage course) {
    List<String> head =
        new ArrayList<>(
            List.of(
                "language",
                "done",
                "proofread",
                "translated",
                "fuzzy",
                "untranslated",
                "words left",
                "speech left"));
    since.ifPresent(_ -> head.add(2, "since"));
    Table table = new Table(style, head.toArray(String[]::new)).withNumbersFrom(1);
    String subject = EarlierCoverage.course(course.name());
    for (LanguageCoverage each : course.languages()) {
      Tally tally = each.tally();
      List<String> row =
          new ArrayList<>(
              List.of(
                  name(each),
                  Percent.of(tally.permille(report.by())),
                  Long.toString(tally.in(State.PROOFREAD).units()),
                  Long.toString(tally.in(State.TRANSLATED).units()),
                  Long.toString(tally.in(State.FUZZY).units()),
                  Long.toString(tally.in(State.UNTRANSLATED).units()),
                  Long.toString(tally.left().words()),
                  Timestamp.coarse(tally.left().speech())));
      since.ifPresent(earlier -> row.add(2, change(earlier.change(subject, each, report.by()))));
      table.row(row.toArray(String[]::new));
    }
    return table;
  }

  private static String change(OptionalInt permille) {
    return permille.isPresent() ? Percent.change(permille.getAsInt()) : "new";
  }

  /// The language, and why it is not wanted if it is not.
  private static String name(LanguageCoverage each) {
    return switch (each.standing()) {
      case PRIORITY, UNLISTED -> each.language().tag();
      case OTHER -> each.language() + " (not on the list)";
      case CLOSED -> each.language() + " (not on the list, which is closed)";
    };
  }

  private String legend() {
    List<String> parts = new ArrayList<>();
    parts.add("% of " + report.by().label() + " translated or proofread");
    if (hasDocument(d -> d.languages().stream().anyMatch(CoverageText::hasFuzzy))) {
      parts.add("~ fuzzy: the source has changed");
    }
    if (hasDocument(d -> d.method() == Method.TIMES)) {
      parts.add("* by the times of its tracks, which have no keys");
    }
    return String.join(" · ", parts);
  }

  private static boolean hasFuzzy(LanguageCoverage each) {
    return each.tally().in(State.FUZZY).units() > 0;
  }

  private boolean hasDocument(Predicate<DocumentCoverage> property) {
    return report.courses().stream()
        .flatMap(course -> course.documents().stream())
        .anyMatch(property);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
