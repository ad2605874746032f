package dev.cuecard.search.parse;

/// A query that cannot be understood.
public final class QueryError extends Exception {
  private static final long serialVersionUID = 1L;

  private final String query;
  private final int column;

  /// @param column from 1, in UTF-16 units of `query`
  QueryError(String query, int column, String message) {
    super("query:" + column + ": " + message);
    this.query = query;
    this.column = column;
  }

  /// The query with a caret under the place that is meant.
  public String picture() {
    String line = query.replaceAll("\\p{Cntrl}", " ");
    return line + "\n" + " ".repeat(column - 1) + "^";
  }
}
