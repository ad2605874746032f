package dev.cuecard.index.query;

import dev.cuecard.index.ranking.Bm25;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;

/// How much finding a word says: BM25's inverse document frequency, over all languages together.
record Rarity(CorpusSearcher searcher, String field) {
  /// Of what is not a known word: that of a word in one passage of a hundred.
  double ofUnknown() {
    return of(List.of());
  }

  /// Whether any passage has one of `terms`.
  boolean isKnown(Collection<String> terms) {
    try {
      for (String term : terms) {
        if (searcher.passagesWith(new Term(field, term)) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// Of the commonest of `terms`.
  double of(Collection<String> terms) {
    try {
      CollectionStatistics statistics = searcher.collectionStatistics(field);
      double passages = statistics == null ? 1 : statistics.docCount();
      double having = terms.isEmpty() ? passages / 100 : 0;
      for (String form : terms) {
        having = Math.max(having, (double) searcher.passagesWith(new Term(field, form)));
      }
      return Bm25.rarity(passages, having);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
