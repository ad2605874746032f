package dev.cuecard.chapter;

import java.util.Arrays;
import java.util.List;

/// Sentences about one thing mean similar things: their vectors lie around a common mean. Summed
/// over all means, which a normal distribution around the mean of the whole talk is the prior of,
/// that gives |Σ v|² / (Σ w + prior) for a stretch, each vector weighing as the root of its
/// sentence's length does, since short sentences mean little.
final class MeaningCohesion implements Cohesion {
  /// How much closer to each other than to the rest vectors of a topic lie, and what the prior
  /// weighs. Chosen on one half of the lectures of MIT 6.034, with E5-small-v2.
  private static final double WEIGHT = 2;

  private static final double PRIOR = 2;

  private final float[][] vectors;
  private final double[] weights;

  /// @param vectors one a sentence, all of the same dimension
  MeaningCohesion(List<float[]> vectors, List<Statement> statements) {
    this.vectors = centred(vectors);
    weights = statements.stream().mapToDouble(s -> Math.sqrt(s.length())).toArray();
    for (int i = 0; i < weights.length; i++) {
      scale(this.vectors[i], weights[i]);
    }
  }

  private static float[][] centred(List<float[]> vectors) {
    double[] mean = new double[vectors.isEmpty() ? 0 : vectors.getFirst().length];
    for (float[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] / vectors.size();
      }
    }
    return vectors.stream().map(vector -> less(vector, mean)).toArray(float[][]::new);
  }

  private static float[] less(float[] vector, double[] mean) {
    float[] centred = Arrays.copyOf(vector, vector.length);
    for (int d = 0; d < mean.length; d++) {
      centred[d] -= (float) mean[d];
    }
    return centred;
  }

  /// Makes `vector` as long as `length`.
  private static void scale(float[] vector, double length) {
    double square = 0;
    for (float x : vector) {
      square += x * x;
    }
    float factor = square == 0 ? 0 : (float) (length / Math.sqrt(square));
    for (int d = 0; d < vector.length; d++) {
      vector[d] *= factor;
    }
  }

  @Override
  public void addTo(float[] row, int from) {
    double[] sum = new double[vectors.length == 0 ? 0 : vectors[0].length];
    double square = 0;
    double weight = PRIOR;
    for (int k = 0; k < row.length; k++) {
      float[] vector = vectors[from + k];
      for (int d = 0; d < sum.length; d++) {
        square += vector[d] * (2 * sum[d] + vector[d]); // |sum + vector|² - |sum|²
        sum[d] += vector[d];
      }
      weight += weights[from + k];
      row[k] += (float) (WEIGHT * square / weight);
    }
  }
}
