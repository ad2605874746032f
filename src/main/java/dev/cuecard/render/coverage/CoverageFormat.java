package dev.cuecard.render.coverage;

import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.render.Style;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The forms that a report on coverage is written in.
public enum CoverageFormat {
  TEXT,
  CSV,
  HTML,
  JSON;

  /// The format that an option names.
  public static Optional<CoverageFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(values()).map(CoverageFormat::label).collect(Collectors.joining(", "));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Writes a report.
  ///
  /// @param since an earlier report to compare with
  public String write(CoverageReport report, Optional<EarlierCoverage> since, Style style) {
    return switch (this) {
      case TEXT -> new CoverageText(report, since, style).toString();
      case CSV -> CoverageCsv.of(report);
      case HTML -> CoverageHtml.of(report, since);
      case JSON -> CoverageJson.of(report, since);
    };
  }
}
