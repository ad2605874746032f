package dev.cuecard.index;

import dev.cuecard.index.ranking.ChancePassages;
import dev.cuecard.index.ranking.WholeDocuments;
import dev.cuecard.index.store.Values;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ScoreDoc;

/// The index that one is a part of.
public interface Whole {
  /// An index that is all there is.
  static Whole of(IndexReader reader) {
    ChancePassages chance = ChancePassages.of(reader);
    return new Whole() {
      @Override
      public ChancePassages chance() {
        return chance;
      }

      @Override
      public WholeDocuments documents() {
        return WholeDocuments.ARE_THERE;
      }

      @Override
      public Values around(ScoreDoc[] found, int following) {
        return Values.of(reader);
      }
    };
  }

  /// Passages of the whole.
  ChancePassages chance();

  /// The documents that have passages in the part.
  WholeDocuments documents();

  /// What is kept of these places, of the one before each and of as many as `following` after it.
  Values around(ScoreDoc[] found, int following);
}
