package dev.cuecard.format;

import dev.cuecard.document.Places;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Problem.Severity;
import dev.cuecard.document.Problems;
import java.util.List;

/// What a reader finds wrong in one text, by offset.
final class ProblemLog {
  private static final int LONGEST_LOOK = 80;

  private final String text;
  private final Places places;
  private final Problems problems = new Problems();

  ProblemLog(String text) {
    this.text = text;
    this.places = new Places(text);
  }

  /// Read as meant, though not as written.
  void note(int offset, String expected) {
    add(offset, Severity.NOTE, "expected " + expected + ", got " + Problem.quote(lineAt(offset)));
  }

  /// Mended by guess: `message` says how.
  void mended(int offset, String message) {
    add(offset, Severity.WARNING, message);
  }

  /// The line at `offset` was not read.
  void dropped(int offset, String expected) {
    add(offset, Severity.ERROR, "expected " + expected + ", got " + Problem.quote(lineAt(offset)));
  }

  void add(int offset, Severity severity, String message) {
    problems.add(new Problem(places.at(offset), severity, message));
  }

  List<Problem> list() {
    return problems.list();
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
