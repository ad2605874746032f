package dev.cuecard.format.table;

import dev.cuecard.problem.Place;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/// A line of the table.
///
/// @param end empty if there is no such column, or nothing in it
/// @param duration the same
record Row(
    Place place,
    Instant start,
    Optional<Instant> end,
    Optional<Instant> duration,
    String text,
    Optional<String> speaker) {
  /// Reads `cells`; empty if they have no start.
  static Optional<Row> of(CSVRecord cells, Header header, Place place) {
    return cell(cells, header.start())
        .flatMap(Instant::of)
        .map(start ->
            new Row(
                place,
                start,
                cell(cells, header.end()).flatMap(Instant::of),
                cell(cells, header.duration()).flatMap(Instant::of),
                cell(cells, header.text()).orElse(""),
                cell(cells, header.speaker()).filter(name -> !name.isBlank())));
  }

  /// When the text ends, in milliseconds.
  ///
  /// @param otherwise if the row does not say
  long end(Unit unit, long otherwise) {
    return end.map(time -> time.millis(unit))
        .or(() -> duration.map(time -> start.millis(unit) + time.millis(unit)))
        .orElse(otherwise);
  }

  private static Optional<String> cell(CSVRecord cells, int column) {
    return column >= 0 && column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
  }
}
