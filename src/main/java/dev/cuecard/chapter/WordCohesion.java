package dev.cuecard.chapter;

import java.util.Arrays;
import java.util.List;

/// Sentences about one thing repeat its words. The words of a stretch are taken as drawn from a
/// distribution of its own that is not known but comes from a symmetric Dirichlet prior; summed
/// over all such distributions, a stretch of n words, word w of them c(w) times, of a vocabulary of
/// V has the likelihood Γ(Vα) / Γ(n + Vα) · Π Γ(c(w) + α) / Γ(α) (the Dirichlet compound
/// multinomial; Eisenstein and Barzilay, “Bayesian Unsupervised Topic Segmentation”, EMNLP 2008).
final class WordCohesion {
  /// α: how even a topic's words are. Chosen on one half of the lectures of MIT 6.034.
  private static final double EVENNESS = 0.1;

  private final List<Statement> statements;
  private final int[] counts;
  private final double[] repeated;
  private final double[] drawn;

  WordCohesion(List<Statement> statements, int vocabulary) {
    this.statements = statements;
    counts = new int[vocabulary];
    int words = statements.stream().mapToInt(statement -> statement.words().size()).sum();
    repeated = new double[words + 1];
    drawn = new double[words + 1];
    for (int c = 0; c <= words; c++) {
      repeated[c] = Math.log(c + EVENNESS); // Γ(c + 1 + α) / Γ(c + α)
      drawn[c] = Math.log(c + vocabulary * EVENNESS);
    }
  }

  /// Adds to `row[k]`, for each `k`, the evidence for the sentences from `from` to `from + k`, both
  /// included: a natural logarithm of a likelihood, up to a constant that is the same for all ways
  /// to cut the text.
  void addTo(float[] row, int from) {
    Arrays.fill(counts, 0);
    double evidence = 0;
    int length = 0;
    for (int k = 0; k < row.length; k++) {
      for (int word : statements.get(from + k).words()) {
        evidence += repeated[counts[word]++] - drawn[length++];
      }
      row[k] += (float) evidence;
    }
  }
}
