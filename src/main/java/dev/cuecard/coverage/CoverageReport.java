package dev.cuecard.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How far courses are translated.
///
/// @param by what percentages are counted in
public record CoverageReport(Measure by, List<CourseCoverage> courses) {
  private static final Comparator<DocumentCoverage> BY_PLACE =
      Comparator.<DocumentCoverage, String>comparing(
              document -> document.about().place().map(CoverageReport::sortable).orElse("~"))
          .thenComparing(document -> document.about().title())
          .thenComparing(document -> document.about().id());

  public CoverageReport {
    courses = List.copyOf(courses);
  }

  /// @param documents in any order
  public static CoverageReport of(
      Measure by, LanguageChoice choice, List<DocumentCoverage> documents) {
    TreeMap<String, List<DocumentCoverage>> courses =
        documents.stream()
            .sorted(BY_PLACE)
            .collect(
                Collectors.groupingBy(
                    document -> document.about().collection().orElse(""),
                    TreeMap::new,
                    Collectors.toList()));
    return new CoverageReport(
        by,
        courses.entrySet().stream()
            .map(course -> CourseCoverage.of(course.getKey(), choice, course.getValue()))
            .toList());
  }

  /// Numbers filled up, so that `10.2` comes after `9.1`.
  private static String sortable(String place) {
    return java.util.regex.Pattern.compile("\\d+")
        .matcher(place)
        .replaceAll(number -> "%6s".formatted(number.group()));
  }

  /// The least that any language of any course has, in tenths of a percent; only of those wanted.
  public int least() {
    return courses.stream()
        .flatMap(course -> course.languages().stream())
        .filter(language -> language.standing().isWanted())
        .mapToInt(language -> language.tally().permille(by))
        .min()
        .orElse(1000);
  }
}
