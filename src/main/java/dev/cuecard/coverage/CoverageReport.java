package dev.cuecard.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  public CoverageReport {
    courses = List.copyOf(courses);
  }

  /// Sums up.
  ///
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
            .filter(CourseCoverage::isReported)
            .toList());
  }

  /// Numbers filled up, so that `10.2` comes after `9.1`.
  private static String sortable(String place) {
    return NUMBER.matcher(place).replaceAll(number -> "%6s".formatted(number.group()));
  }

  /// The languages of courses of which less is done than `percent`, in words; of those that are
  /// wanted or were asked for.
  public List<String> under(int percent) {
    List<String> under = new ArrayList<>();
    for (CourseCoverage course : courses) {
      for (LanguageCoverage each : course.languages()) {
        int permille = each.tally().permille(by);
        if (permille < percent * 10) {
          under.add(
              each.language()
                  + (course.name().isEmpty() ? "" : " in " + course.name())
                  + ": "
                  + permille / 10.0
                  + " % of "
                  + by.label()
                  + ", expected at least "
                  + percent);
        }
      }
    }
    return under;
  }
}
