package dev.cuecard.format;

import dev.cuecard.problem.Problem;
import java.util.List;

/// A track written in some format, and what that format cannot hold.
///
/// @param problems what was left out or changed, at the place where it would stand in `text`
public record Written(String text, List<Problem> problems) {
  public Written {
    problems = List.copyOf(problems);
  }
}
