package dev.cuecard.format.broadcast.scc;

import dev.cuecard.format.broadcast.Cell;
import dev.cuecard.format.broadcast.Row;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// The memory of a caption decoder: rows of characters.
final class Page {
  private final NavigableMap<Integer, Row> rows = new TreeMap<>();
  private boolean isUnwritten = true;

  /// Writes into `row`, from 1, at `column`, from 0.
  void put(int row, int column, Cell cell) {
    rows.computeIfAbsent(row, _ -> new Row()).put(column, cell);
    isUnwritten &= cell.isBlank();
  }

  /// Clears `column` of `row` and what stands behind it.
  void cut(int row, int column) {
    Row there = rows.get(row);
    if (there != null) {
      there.cut(column);
    }
  }

  /// Moves what stands in `from` to `to`, over what stands there.
  void move(int from, int to) {
    Row there = rows.remove(from);
    if (there != null) {
      rows.put(to, there);
    }
  }

  /// Has what `other` has, which is empty then.
  void take(Page other) {
    rows.clear();
    rows.putAll(other.rows);
    isUnwritten = other.isUnwritten;
    other.clear();
  }

  void clear() {
    rows.clear();
    isUnwritten = true;
  }

  /// Whether nothing but blanks was ever put there since it was empty.
  boolean isUnwritten() {
    return isUnwritten;
  }

  boolean isBlank() {
    return rows.values().stream().allMatch(Row::isBlank);
  }

  /// The words with their tags, a line a row.
  String text() {
    return rows.values().stream()
        .filter(row -> !row.isBlank())
        .map(Row::text)
        .collect(Collectors.joining("\n"));
  }

  /// Which row each line stands in and at which column it starts: `rows:14,15 columns:4,0`.
  String settings() {
    return "rows:" + joined(Integer::toString) + " columns:" + joined(this::column);
  }

  private String joined(IntFunction<String> name) {
    return rows.entrySet().stream()
        .filter(entry -> !entry.getValue().isBlank())
        .map(entry -> name.apply(entry.getKey()))
        .collect(Collectors.joining(","));
  }

  private String column(int row) {
    Row there = rows.get(row);
    return there == null ? "0" : Integer.toString(there.indent());
  }
}
