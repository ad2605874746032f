package dev.cuecard.problem;

import java.util.List;

/// Something a reader could not understand or had to mend. The rest of the input was still read.
///
/// @param message what was expected and what was found: `expected "-->", got "->"`
public record Problem(Place place, Severity severity, String message) {
  /// How bad it is.
  public enum Severity {
    /// Read as meant, though not as written.
    NOTE,
    /// Something was mended by guess or dropped; the message says what.
    WARNING,
    /// A part of the input was not read.
    ERROR
  }

  private static final int LONGEST_QUOTE = 40;

  public static Problem warning(Place place, String message) {
    return new Problem(place, Severity.WARNING, message);
  }

  public static Problem error(Place place, String message) {
    return new Problem(place, Severity.ERROR, message);
  }

  /// `expected "-->", got "->"`; what was got is quoted, shortened and freed of control characters.
  public static Problem expected(Place place, String expected, String got) {
    return error(place, "expected " + expected + ", got " + quote(got));
  }

  /// `text` in quotes, fit to stand in a message.
  public static String quote(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "�");
    int end =
        plain.offsetByCodePoints(
            0, Math.min(plain.codePointCount(0, plain.length()), LONGEST_QUOTE));
    return end < plain.length() ? '"' + plain.substring(0, end) + "…\"" : '"' + plain + '"';
  }

  /// Whether a part of the input was not read.
  public static boolean isAnyError(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  @Override
  public String toString() {
    return place + ": " + (severity == Severity.NOTE ? "note: " : "") + message;
  }
}
