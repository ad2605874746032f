package dev.cuecard.alignment;

import dev.cuecard.cue.Cue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts two rows of cues into the likeliest pairs of up to three cues a side (Gale and Church, by
/// dynamic programming).
final class BestPath {
  /// Longer rows than these, in pairs of cues, stay whole.
  static final long MOST_PAIRS = 1_000_000;

  private static final int[][] STEPS = {
    {1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 0}, {0, 1}
  };

  /// So far from the straight line between the ends, as a part of the length and in cues, nothing
  /// is tried.
  private static final double BAND = 0.15;

  private static final int LEAST_BAND = 12;

  private final List<Cue> from;
  private final List<Cue> to;
  private final Likelihood likelihood;

  private BestPath(List<Cue> from, List<Cue> to, Likelihood likelihood) {
    this.from = from;
    this.to = to;
    this.likelihood = likelihood;
  }

  static List<AlignedCues> of(List<Cue> from, List<Cue> to, Likelihood likelihood) {
    return (long) from.size() * to.size() > MOST_PAIRS
        ? List.of(new AlignedCues(from, to))
        : new BestPath(from, to, likelihood).path();
  }

  private List<AlignedCues> path() {
    double[][] costs = new double[from.size() + 1][to.size() + 1];
    byte[][] steps = new byte[from.size() + 1][to.size() + 1];
    for (double[] row : costs) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    costs[0][0] = 0;
    for (int i = 0; i <= from.size(); i++) {
      for (int j = 0; j <= to.size(); j++) {
        if (costs[i][j] < Double.POSITIVE_INFINITY && isInBand(i, j)) {
          goOn(i, j, costs, steps);
        }
      }
    }
    return back(steps);
  }

  /// The band is at least as wide as the line rises from row to row, so that rows are not cut off.
  private boolean isInBand(int i, int j) {
    double rise = (double) to.size() / Math.max(1, from.size());
    double width = Math.max(LEAST_BAND, Math.max(BAND * to.size(), rise));
    return Math.abs(j - i * rise) <= width;
  }

  private void goOn(int i, int j, double[][] costs, byte[][] steps) {
    for (byte step = 0; step < STEPS.length; step++) {
      int nextI = i + STEPS[step][0];
      int nextJ = j + STEPS[step][1];
      if (nextI <= from.size() && nextJ <= to.size()) {
        double cost = costs[i][j] + likelihood.cost(from.subList(i, nextI), to.subList(j, nextJ));
        if (cost < costs[nextI][nextJ]) {
          costs[nextI][nextJ] = cost;
          steps[nextI][nextJ] = step;
        }
      }
    }
  }

  private List<AlignedCues> back(byte[][] steps) {
    List<AlignedCues> path = new ArrayList<>();
    int i = from.size();
    int j = to.size();
    while (i > 0 || j > 0) {
      int[] step = STEPS[steps[i][j]];
      path.addFirst(new AlignedCues(from.subList(i - step[0], i), to.subList(j - step[1], j)));
      i -= step[0];
      j -= step[1];
    }
    return path;
  }
}
