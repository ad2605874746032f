package dev.cuecard.sqlite;

import java.util.List;

/// A row of a table.
///
/// @param id its rowid, by which the rows of a table are sorted
/// @param values of its columns in order
public record Row(long id, List<Value> values) {
  public Row {
    values = List.copyOf(values);
  }

  /// What a column holds.
  public sealed interface Value {}

  /// A column that is another name for the rowid: `INTEGER PRIMARY KEY`.
  public record RowId() implements Value {}

  public record Whole(long number) implements Value {}

  public record Text(String text) implements Value {}
}
