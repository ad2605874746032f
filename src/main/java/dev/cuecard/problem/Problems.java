package dev.cuecard.problem;

import dev.cuecard.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/// Collects what a reader finds wrong, and stops collecting, though not counting, before hostile
/// input can fill the memory.
public final class Problems {
  private static final int MOST = 1000;

  private final List<Problem> kept = new ArrayList<>();
  private int left;
  private Severity worstLeft = Severity.NOTE;

  public void add(Problem problem) {
    if (kept.size() < MOST) {
      kept.add(problem);
    } else {
      left++;
      worstLeft = worse(worstLeft, problem.severity());
    }
  }

  private static Severity worse(Severity one, Severity other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /// All that were kept, in order, and if there were more a last one that says how many, as bad as
  /// the worst of them.
  public List<Problem> list() {
    if (left == 0) {
      return List.copyOf(kept);
    }
    List<Problem> all = new ArrayList<>(kept);
    all.add(new Problem(kept.getLast().place(), worstLeft, left + " more problems are not listed"));
    return all;
  }
}
