package dev.cuecard.timedtext.parse;

import dev.cuecard.problem.Places;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import java.util.function.Consumer;

/// What a reader finds wrong in one text, by offset.
public final class ProblemLog {
  private static final int LONGEST_LOOK = 80;

  private final String text;
  private final Places places;
  private final Consumer<Problem> problems;

  /// @param text all of a file or a part of it
  /// @param firstLine the number of the line that `text` begins with, from 1
  /// @param problems is told each problem as it is found
  public ProblemLog(String text, int firstLine, Consumer<Problem> problems) {
    this.text = text;
    this.places = new Places(text, firstLine);
    this.problems = problems;
  }

  /// A log that nobody reads, for looking whether a text is of some format.
  public static ProblemLog unread(String text) {
    return new ProblemLog(text, 1, problem -> {});
  }

  /// Read as meant, though not as written.
  public void note(int offset, String expected) {
    add(offset, Severity.NOTE, "expected " + expected + ", got " + Problem.quote(lineAt(offset)));
  }

  /// Mended by guess: `message` says how.
  public void mended(int offset, String message) {
    add(offset, Severity.WARNING, message);
  }

  /// The line at `offset` was not read.
  public void dropped(int offset, String expected) {
    add(offset, Severity.ERROR, "expected " + expected + ", got " + Problem.quote(lineAt(offset)));
  }

  public void add(int offset, Severity severity, String message) {
    problems.accept(new Problem(places.at(offset), severity, message));
  }

  private String lineAt(int offset) {
    int limit = Math.min(text.length(), offset + LONGEST_LOOK);
    int end = offset;
    while (end < limit && text.charAt(end) != '\n') {
      end++;
    }
    return text.substring(offset, end).strip();
  }
}
