package dev.cuecard.ingest;

import dev.cuecard.document.Document;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What was made of one file.
///
/// @param instead what it is, in words, if it was not recognised
/// @param format what it was recognised as; empty if it was not
/// @param charset what it was decoded with; empty if it is not text
/// @param document empty if the file was not recognised
/// @param further what the file holds besides: the second and later questions of a problem
/// @param problems what could not be understood, at their places in the file
public record Reading(
    Optional<String> instead,
    Optional<String> format,
    Optional<String> charset,
    Optional<Document> document,
    List<Document> further,
    List<Problem> problems) {
  public Reading {
    further = List.copyOf(further);
    problems = List.copyOf(problems);
  }

  /// The same with what `change` makes of each document.
  Reading map(UnaryOperator<Document> change) {
    return new Reading(
        instead,
        format,
        charset,
        document.map(change),
        further.stream().map(change).toList(),
        problems);
  }

  /// Why there is no document, for messages.
  String reason() {
    return "expected a transcript, page or report, got " + instead.orElse("something else");
  }

  /// Whether a part of the file was not read.
  public boolean hasErrors() {
    return Problem.isAnyError(problems);
  }
}
