package dev.cuecard.index.query;

import java.io.IOException;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Passages that hold one thing and that hold another, or are followed by one that does, and that
/// turn out on reading to hold both near enough. Ranked by what they hold of both.
public final class WithinQuery extends org.apache.lucene.search.Query {
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

  public org.apache.lucene.search.Query left() {
    return left;
  }

  public org.apache.lucene.search.Query right() {
    return right;
  }

  /// How many passages further on the other thing may be.
  public int following() {
    return following;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    ScoreMode own = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    Weight one = searcher.createWeight(searcher.rewrite(left), own, boost);
    Weight other = searcher.createWeight(searcher.rewrite(right), own, boost);
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        FixedBitSet near = near(leaf, one, other);
        if (near.cardinality() == 0) {
          return null;
        }
        IntPredicate inLeaf = doc -> holds.test(leaf.docBase + doc);
        return new DefaultScorerSupplier(
            new WithinScorer(near, one.scorer(leaf), other.scorer(leaf), inLeaf));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
        Scorer scorer = scorer(leaf);
        return scorer != null && scorer.iterator().advance(doc) == doc
            ? Explanation.match(scorer.score(), WithinQuery.this.toString(""))
            : Explanation.noMatch(WithinQuery.this.toString(""));
      }
    };
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

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor both = visitor.getSubVisitor(BooleanClause.Occur.MUST, this);
    left.visit(both);
    right.visit(both);
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
