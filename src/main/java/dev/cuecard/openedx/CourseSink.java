package dev.cuecard.openedx;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;

/// Hands on what a course holds, with the parts named by their paths in the folder that was given,
/// and no more problems than anybody reads: made to do harm, a small export has millions.
final class CourseSink implements DocumentSink {
  private static final int MOST_PROBLEMS = 10_000;

  private final DocumentSink sink;
  private final String below;
  private int problems;

  /// @param below what the path of the course's folder is in the folder that was given
  CourseSink(DocumentSink sink, String below) {
    this.sink = sink;
    this.below = below;
  }

  @Override
  public void document(String part, Parsed<Document> parsed) {
    sink.document(below + part, parsed);
  }

  @Override
  public void problem(String part, Problem problem) {
    if (problems++ < MOST_PROBLEMS) {
      sink.problem(below + part, problem);
    }
  }

  /// Says how many problems were not handed on.
  void end(String part) {
    int left = problems - MOST_PROBLEMS;
    if (left > 0) {
      String message = left + " more problems are not listed";
      sink.problem(below + part, Problem.error(Place.START, message));
    }
  }
}
