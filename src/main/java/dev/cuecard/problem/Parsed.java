package dev.cuecard.problem;

import java.util.List;

/// What a reader made of its input: what it could read, and what it could not.
public record Parsed<T>(T value, List<Problem> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }

  /// Whether a part of the input was not read.
  public boolean hasErrors() {
    return Problem.isAnyError(problems);
  }
}
