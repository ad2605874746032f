package dev.cuecard.lexicon.learning;

/// How surely two words are seen together more often than by chance (T. Dunning: Accurate methods
/// for the statistics of surprise and coincidence, 1993; R. Moore: On log-likelihood-ratios and the
/// significance of rare events, 2004).
///
/// @param together in how many pairs of texts both are
/// @param first in how many the first is
/// @param second in how many the second is
/// @param all how many there are
record Association(int together, int first, int second, int all) {
  /// Whether they seek each other.
  boolean isPositive() {
    return (double) together * all > (double) first * second;
  }

  /// The logarithm of the likelihood ratio, doubled: 10.8 is passed by chance once in a thousand.
  double strength() {
    double sum =
        cell(together, first, second)
            + cell(first - together, first, all - second)
            + cell(second - together, all - first, second)
            + cell(all - first - second + together, all - first, all - second);
    return 2 * sum;
  }

  private double cell(double seen, double row, double column) {
    return seen <= 0 ? 0 : seen * Math.log(seen * all / (row * column));
  }
}
