package dev.cuecard.index.query;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// Passages of which a measure is known and lies in a range, which it can name.
public final class MeasureQuery extends Query {
  private final String field;
  private final long from;
  private final long to;

  /// @param to the last value in the range
  MeasureQuery(String field, long from, long to) {
    this.field = field;
    this.from = from;
    this.to = to;
  }

  public String field() {
    return field;
  }

  public long from() {
    return from;
  }

  public long to() {
    return to;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return NumericDocValuesField.newSlowRangeQuery(field, from, to);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String ignored) {
    return field + ":[" + from + " TO " + to + "]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeasureQuery query && query.toString("").equals(toString(""));
  }

  @Override
  public int hashCode() {
    return toString("").hashCode();
  }
}
