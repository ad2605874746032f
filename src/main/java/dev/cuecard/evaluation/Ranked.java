package dev.cuecard.evaluation;

import java.util.Comparator;

/// A document as a search ranked it.
///
/// @param score higher is better
public record Ranked(String document, double score) implements Comparable<Ranked> {
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(Ranked::document, Comparator.reverseOrder());

  /// The better first; of equals that whose name comes last, as `trec_eval` has it.
  @Override
  public int compareTo(Ranked other) {
    return BEST_FIRST.compare(this, other);
  }
}
