package dev.cuecard.openedx.export;

import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import java.io.Serial;

/// A file that a course names and that cannot be read.
public final class UnusableFile extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String path;
  private final Severity severity;

  /// @param reason what the file does wrong: `is not there`
  UnusableFile(String path, Severity severity, String reason) {
    super(reason);
    this.path = path;
    this.severity = severity;
  }

  static UnusableFile missing(String path) {
    return new UnusableFile(path, Severity.WARNING, "is not there");
  }

  static UnusableFile outside(String path) {
    return new UnusableFile(path, Severity.ERROR, "leads out of the course, and is not read");
  }

  /// As the problem of the place that names the file.
  public Problem at(Place place) {
    return new Problem(
        place,
        severity,
        "the file \"" + path.replaceAll("\\p{Cntrl}", "\uFFFD") + "\" " + getMessage());
  }
}
