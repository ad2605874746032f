package dev.cuecard.index.query;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Goes through the places where a pair may stand, and reads only those that could still be among
/// the best: reading costs a thousand times what scoring does.
final class WithinScorer extends Scorer {
  private final DocIdSetIterator places;
  private final @Nullable Scorer left;
  private final @Nullable Scorer right;
  private final IntPredicate holds;
  private float worstOfBest;

  /// @param left scores one side of the pair; null if it is nowhere
  /// @param right scores the other
  /// @param holds reads whether the pair stands in a place
  WithinScorer(
      FixedBitSet near, @Nullable Scorer left, @Nullable Scorer right, IntPredicate holds) {
    this.places = new BitSetIterator(near, near.cardinality());
    this.left = left;
    this.right = right;
    this.holds = holds;
  }

  @Override
  public int docID() {
    return places.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return new TwoPhaseIterator(places) {
      @Override
      public boolean matches() throws IOException {
        return (worstOfBest == 0 || score() >= worstOfBest) && holds.test(places.docID());
      }

      @Override
      public float matchCost() {
        return 10_000;
      }
    };
  }

  @Override
  public float score() throws IOException {
    return score(left) + score(right);
  }

  private float score(@Nullable Scorer side) throws IOException {
    if (side == null) {
      return 0;
    }
    int place = places.docID();
    if (side.docID() < place) {
      side.iterator().advance(place);
    }
    return side.docID() == place ? side.score() : 0;
  }

  @Override
  public void setMinCompetitiveScore(float score) {
    worstOfBest = score;
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.MAX_VALUE;
  }
}
