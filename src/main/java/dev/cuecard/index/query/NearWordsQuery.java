package dev.cuecard.index.query;

import java.util.Objects;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// Words that look like another, as they have been looked up in an index.
public final class NearWordsQuery extends Query {
  private final FuzzyQuery asked;
  private final Query found;

  /// @param found what `asked` is in that index
  NearWordsQuery(FuzzyQuery asked, Query found) {
    this.asked = asked;
    this.found = found;
  }

  /// What was looked up.
  public FuzzyQuery asked() {
    return asked;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return found;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    asked.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return asked.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NearWordsQuery query
        && asked.equals(query.asked)
        && found.equals(query.found);
  }

  @Override
  public int hashCode() {
    return Objects.hash(asked, found);
  }
}
