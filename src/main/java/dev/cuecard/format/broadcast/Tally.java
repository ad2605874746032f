package dev.cuecard.format.broadcast;

import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Counts what a file has many of and one message is enough for.
public final class Tally {
  private record Kind(Severity severity, Object first, int count) {
    Kind again() {
      return new Kind(severity, first, count + 1);
    }
  }

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /// Counts one.
  ///
  /// @param what happened to which things: `boxing is left out`
  /// @param where this one stands, a value that says it
  public void add(Severity severity, String what, Object where) {
    kinds.merge(what, new Kind(severity, where, 1), (old, _) -> old.again());
  }

  /// One problem a kind, in the order in which they were first met.
  public void report(Consumer<Problem> problems) {
    kinds.forEach((what, kind) -> {
      String times = kind.count() == 1 ? "once, at " : kind.count() + " times, first at ";
      problems.accept(
          new Problem(Place.START, kind.severity(), what + ": " + times + kind.first()));
    });
  }
}
