package dev.cuecard.index;

import java.io.IOException;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Passages that hold one thing and that hold another, or are followed by one that does, and that
/// turn out on reading to hold both near enough.
final class WithinQuery extends org.apache.lucene.search.Query {
  private final org.apache.lucene.search.Query left;
  private final org.apache.lucene.search.Query right;
  private final int following;
  private final IntPredicate holds;

  /// @param following how many passages further on the other thing may be
  /// @param holds reads the passage in a place of the index
  WithinQuery(
      org.apache.lucene.search.Query left,
      org.apache.lucene.search.Query right,
      int following,
      IntPredicate holds) {
    this.left = left;
    this.right = right;
    this.following = following;
    this.holds = holds;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight one = unscored(searcher, left);
    Weight other = unscored(searcher, right);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        TwoPhaseIterator read = read(near(leaf, one, other), leaf.docBase);
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, read));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private static Weight unscored(IndexSearcher searcher, org.apache.lucene.search.Query query)
      throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private FixedBitSet near(LeafReaderContext leaf, Weight one, Weight other) throws IOException {
    FixedBitSet first = places(leaf, one);
    FixedBitSet second = places(leaf, other);
    FixedBitSet near = new FixedBitSet(leaf.reader().maxDoc());
    addFollowed(first, second, near);
    addFollowed(second, first, near);
    return near;
  }

  private static FixedBitSet places(LeafReaderContext leaf, Weight weight) throws IOException {
    FixedBitSet places = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      places.or(scorer.iterator());
    }
    return places;
  }

  /// Adds to `near` what is in `places` and has a place of `others` soon after it or at it.
  private void addFollowed(FixedBitSet places, FixedBitSet others, FixedBitSet near) {
    for (int place = next(places, 0); place != end(); place = next(places, place + 1)) {
      int other = next(others, place);
      if (other != end() && other - place <= following) {
        near.set(place);
      }
    }
  }

  private static int next(FixedBitSet places, int from) {
    return from < places.length() ? places.nextSetBit(from) : end();
  }

  private static int end() {
    return DocIdSetIterator.NO_MORE_DOCS;
  }

  private TwoPhaseIterator read(FixedBitSet near, int base) {
    DocIdSetIterator places = new BitSetIterator(near, near.cardinality());
    return new TwoPhaseIterator(places) {
      @Override
      public boolean matches() {
        return holds.test(base + places.docID());
      }

      @Override
      public float matchCost() {
        return 10_000;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return left + " WITHIN " + right;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WithinQuery query
        && left.equals(query.left)
        && right.equals(query.right)
        && holds.equals(query.holds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(left, right, holds);
  }
}
