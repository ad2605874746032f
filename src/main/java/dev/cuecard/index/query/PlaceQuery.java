package dev.cuecard.index.query;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// What stands in one place of the index.
public final class PlaceQuery extends org.apache.lucene.search.Query {
  private final int place;

  PlaceQuery(int place) {
    this.place = place;
  }

  public int place() {
    return place;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int own = place - leaf.docBase;
        return own < 0 || own >= leaf.reader().maxDoc()
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), mode, DocIdSetIterator.range(own, own + 1)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "place " + place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlaceQuery query && place == query.place;
  }

  @Override
  public int hashCode() {
    return place;
  }
}
