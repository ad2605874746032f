package dev.cuecard.chapter;

/// How likely every stretch of a talk is a chapter, up to a longest one.
final class Evidence {
  /// Words of a talk are not drawn independently: whoever says one says it again at once. So
  /// likelihoods are too sharp, and only this share of them is believed.
  private static final float BELIEF = 0.25f;

  private final float[][] rows;

  /// @param opening for each sentence the logarithm of the odds that it opens a chapter
  /// @param longest how many sentences a chapter has at most
  Evidence(WordCohesion cohesion, double[] opening, int longest) {
    int sentences = opening.length;
    rows = new float[sentences][];
    for (int from = 0; from < sentences; from++) {
      rows[from] = new float[Math.min(longest, sentences - from)];
      cohesion.addTo(rows[from], from);
      for (int k = 0; k < rows[from].length; k++) {
        rows[from][k] = BELIEF * rows[from][k] + (float) opening[from];
      }
    }
  }

  /// How many sentences there are.
  int size() {
    return rows.length;
  }

  /// For the stretches that begin with sentence `from`, shortest first.
  float[] from(int from) {
    return rows[from];
  }
}
