package dev.cuecard.web.page.translation;

import dev.cuecard.coverage.CourseCoverage;
import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.LanguageCoverage;
import dev.cuecard.coverage.Measure;
import dev.cuecard.coverage.Method;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import dev.cuecard.render.Printable;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.page.Readers;
import dev.cuecard.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Coverage as a table a course, with a cell for each document in each language.
///
/// @param by what percentages are counted in
/// @param collection the only course that is shown; empty if all are
/// @param all whether languages are shown that nobody asked for
public record HeatMap(Measure by, String collection, boolean all, List<Course> courses) {
  /// A course with more documents is shown as a whole, unless it is asked for by itself.
  private static final int MOST_ROWS = 100;

  public HeatMap {
    courses = List.copyOf(courses);
  }

  /// The table of a course.
  ///
  /// @param name empty for what belongs to none
  /// @param documents how many it has
  /// @param rows of its documents; none if they are too many
  public record Course(
      String name, List<String> languages, int documents, List<Row> rows, Row sum) {
    public Course {
      languages = List.copyOf(languages);
      rows = List.copyOf(rows);
    }
  }

  /// A document in all languages.
  ///
  /// @param address of its page, empty in the last row
  /// @param isWithdrawn whether nobody is to translate it any more
  /// @param isByTimes whether it was counted by the times of subtitles
  /// @param speech how long it is, as people write it
  public record Row(
      String title,
      String address,
      boolean isWithdrawn,
      boolean isByTimes,
      long units,
      String speech,
      List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  static HeatMap of(
      CoverageReport report, Optional<String> collection, boolean all, Wording words) {
    return new HeatMap(
        report.by(),
        collection.orElse(""),
        all,
        report.courses().stream()
            .map(course -> course(course, report.by(), collection.isPresent(), words))
            .toList());
  }

  private static Course course(CourseCoverage course, Measure by, boolean isAlone, Wording words) {
    List<Language> languages = course.reported();
    boolean isWhole = isAlone || course.documents().size() <= MOST_ROWS;
    Row sum =
        new Row(
            words.text("coverage-all"),
            "",
            false,
            false,
            course.text().units(),
            Timestamp.coarse(course.text().speech()),
            cells("", languages, course.languages(), by, words));
    return new Course(
        Printable.of(course.name()),
        languages.stream().map(Language::tag).toList(),
        course.documents().size(),
        isWhole
            ? course.documents().stream().map(row -> row(row, languages, by, words)).toList()
            : List.of(),
        sum);
  }

  private static Row row(
      DocumentCoverage document, List<Language> languages, Measure by, Wording words) {
    String id = document.about().id();
    return new Row(
        Printable.of(document.about().title()),
        Readers.address(id),
        document.isWithdrawn(),
        document.method() == Method.TIMES,
        document.text().units(),
        Timestamp.coarse(document.text().speech()),
        cells(id, languages, document.languages(), by, words));
  }

  private static List<Cell> cells(
      String id,
      List<Language> columns,
      List<LanguageCoverage> languages,
      Measure by,
      Wording words) {
    return columns.stream()
        .map(column ->
            languages.stream()
                .filter(each -> each.language().equals(column))
                .findFirst()
                .map(each -> Cell.of(id, each, by, words))
                .orElse(Cell.NOT_WANTED))
        .toList();
  }

  /// What percentages may be counted in.
  public List<String> measures() {
    return Arrays.stream(Measure.values()).map(Measure::label).toList();
  }

  /// The address of the same map counted otherwise.
  public String countedBy(String measure) {
    return address(measure, collection);
  }

  /// The address of the map of one course.
  public String alone(Course course) {
    return address(by.label(), course.name());
  }

  private String address(String measure, String course) {
    return "/coverage?by="
        + measure
        + (course.isEmpty() ? "" : "&collection=" + PercentCode.encode(course))
        + (all ? "&all=true" : "");
  }

  /// A document in a language.
  ///
  /// @param shade from 0 to 5, the more is done the higher; -1 where nothing is wanted
  /// @param percent with its sign, rounded down: only what is complete is 100 %
  /// @param fuzzy how many units have a source that has changed since
  /// @param left what is left, in words
  /// @param address of what the document has in the language; empty in the last row
  public record Cell(int shade, String percent, long fuzzy, String left, String address) {
    static final Cell NOT_WANTED = new Cell(-1, "–", 0, "", "");
    private static final int SHADES = 5;
    private static final int WHOLE = 1000;

    static Cell of(String id, LanguageCoverage each, Measure by, Wording words) {
      int permille = each.tally().permille(by);
      var left = each.tally().left();
      return new Cell(
          permille * SHADES / WHOLE,
          words.text("percent", Math.floor(permille / 10.0) / 100),
          each.tally().in(State.FUZZY).units(),
          words.text("coverage-left", left.units(), left.words(), Timestamp.coarse(left.speech())),
          id.isEmpty() ? "" : UnitAddress.of(id, each.language().tag()));
    }

    public boolean isWanted() {
      return shade >= 0;
    }
  }
}
