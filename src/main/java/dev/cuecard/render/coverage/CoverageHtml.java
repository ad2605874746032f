package dev.cuecard.render.coverage;

import dev.cuecard.coverage.CourseCoverage;
import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.LanguageCoverage;
import dev.cuecard.coverage.Method;
import dev.cuecard.coverage.Tally;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import dev.cuecard.render.Count;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/// A report on coverage as a heat map: a page by itself, a table a course, a cell for each document
/// in each language, the darker the more is done. Every cell says its number too.
final class CoverageHtml {
  private static final int SHADES = 5;
  private static final String STYLE =
      """
      body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem; color: #202122; background: #fff }
      .wide { overflow-x: auto }
      table { border-collapse: collapse; margin-bottom: 2rem }
      caption { text-align: start; font-size: 1.25rem; font-weight: bold; padding-block: .5rem }
      th, td { padding: .25rem .6rem; border: 1px solid #c8ccd1; text-align: end }
      td, thead th { white-space: nowrap }
      th:first-child { text-align: start }
      tbody th { font-weight: normal }
      tfoot th, tfoot td { font-weight: bold }
      .s0 { background: #fff } .s1 { background: #deebf7 } .s2 { background: #9ecae1 }
      .s3 { background: #6baed6 } .s4 { background: #2171b5; color: #fff }
      .s5 { background: #08519c; color: #fff }
      .none { color: #54595d; background: #f8f9fa }
      """;

  private final CoverageReport report;
  private final Optional<EarlierCoverage> since;

  private CoverageHtml(CoverageReport report, Optional<EarlierCoverage> since) {
    this.report = report;
    this.since = since;
  }

  static String of(CoverageReport report, Optional<EarlierCoverage> since) {
    var html = new CoverageHtml(report, since);
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.child(0).attr("lang", "en");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width");
    page.title("Translation coverage");
    page.head().appendElement("style").append(STYLE);
    page.body().appendElement("h1").text("Translation coverage");
    page.body()
        .appendElement("p")
        .text(
            "Percent of "
                + report.by().label()
                + " translated or proofread. ~ fuzzy: the source has changed since. – not wanted in"
                + " this language.");
    report.courses().forEach(course -> html.course(course, page.body()));
    page.outputSettings().prettyPrint(true);
    return page.outerHtml() + "\n";
  }

  private void course(CourseCoverage course, Element body) {
    List<Language> columns = course.reported();
    String name = course.name().isEmpty() ? "(no collection)" : course.name();
    Element table =
        body.appendElement("div")
            .addClass("wide")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", name)
            .appendElement("table");
    table.appendElement("caption").attr("dir", "auto").text(name);
    Element head = table.appendElement("thead").appendElement("tr");
    List.of("document", "units", "speech").forEach(each -> head(head, each));
    columns.forEach(language -> head(head, language.tag()));
    Element rows = table.appendElement("tbody");
    for (DocumentCoverage document : course.documents()) {
      Element row = rows.appendElement("tr");
      row.appendElement("th").attr("scope", "row").attr("dir", "auto").text(name(document));
      row.appendElement("td").text(Long.toString(document.text().units()));
      row.appendElement("td").text(Timestamp.coarse(document.text().speech()));
      String subject = EarlierCoverage.document(document.about().id());
      cells(row, subject, columns, document.languages());
    }
    Element sum = table.appendElement("tfoot").appendElement("tr");
    sum.appendElement("th").attr("scope", "row").text("all");
    sum.appendElement("td").text(Long.toString(course.text().units()));
    Element speech = sum.appendElement("td").text(Timestamp.coarse(course.text().speech()));
    if (course.text().guessed() > 0) {
      speech.attr("title", Count.of(course.text().guessed(), "time") + " not believed");
    }
    cells(sum, EarlierCoverage.course(course.name()), columns, course.languages());
  }

  private static void head(Element row, String name) {
    row.appendElement("th").attr("scope", "col").text(name);
  }

  private static String name(DocumentCoverage document) {
    return document.about().title()
        + (document.isWithdrawn() ? " (withdrawn)" : "")
        + (document.method() == Method.TIMES ? " (by times)" : "");
  }

  private void cells(
      Element row, String subject, List<Language> columns, List<LanguageCoverage> languages) {
    for (Language column : columns) {
      Element cell = row.appendElement("td");
      languages.stream()
          .filter(each -> each.language().equals(column))
          .findFirst()
          .ifPresentOrElse(
              each -> fill(cell, subject, each), () -> cell.addClass("none").text("–"));
    }
  }

  private void fill(Element cell, String subject, LanguageCoverage each) {
    Tally tally = each.tally();
    int permille = tally.permille(report.by());
    long fuzzy = tally.in(State.FUZZY).units();
    OptionalInt change =
        since
            .map(earlier -> earlier.change(subject, each, report.by()))
            .orElse(OptionalInt.empty());
    cell.addClass("s" + permille * SHADES / 1000)
        .attr("title", title(tally))
        .text(
            (fuzzy == 0 ? "" : "~" + fuzzy + " ")
                + Percent.of(permille)
                + (change.isPresent() ? " (" + Percent.change(change.getAsInt()) + ")" : ""));
  }

  private static String title(Tally tally) {
    return Count.of(tally.left().units(), "unit")
        + " left, "
        + Count.of(tally.left().words(), "word")
        + ", "
        + Timestamp.coarse(tally.left().speech())
        + " of speech";
  }
}
