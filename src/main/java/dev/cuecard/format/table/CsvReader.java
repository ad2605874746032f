package dev.cuecard.format.table;

import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table row by row.
final class CsvReader {
  private static final String EXAMPLE = "a table with columns such as start, end, text";

  private final Sink sink;
  private final RowCues cues;

  CsvReader(Sink sink) {
    this.sink = sink;
    this.cues = new RowCues(sink);
  }

  /// Reads all of `text`.
  ///
  /// @param head the beginning of it, for a report if there is no header
  void read(Optional<Header> header, String head, Reader text) throws IOException {
    if (header.isPresent()) {
      var bounded = new BoundedReader(text);
      try (CSVParser parser = CSVParser.parse(bounded, format(header.get()))) {
        rows(parser, header.get(), bounded);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    if (!cues.end()) {
      NoCues.report(head, EXAMPLE, new ProblemLog(head, 1, sink::problem));
    }
  }

  /// Whisper and others who part cells with tabs do not quote.
  private static CSVFormat format(Header header) {
    var quote = header.separator() == '\t' ? null : Character.valueOf('"');
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(header.separator())
        .setQuote(quote)
        .setIgnoreSurroundingSpaces(true)
        .setIgnoreEmptyLines(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private void rows(CSVParser parser, Header header, BoundedReader bounded) {
    int line = 1;
    try {
      boolean isHeader = true;
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        CSVRecord record = records.next();
        if (bounded.isCut()) {
          break;
        }
        bounded.nextRecord();
        if (!isHeader) {
          row(record, header, new Place(line, 1));
        }
        isHeader = false;
        line = (int) Math.min(parser.getCurrentLineNumber() + 1, Integer.MAX_VALUE);
      }
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CSVException)) {
        throw e;
      }
      sink.problem(Problem.error(new Place(line, 1), "expected a row, got " + e.getMessage()));
    }
    if (bounded.isCut()) {
      String most = "expected a row of no more than " + BoundedReader.LONGEST + " characters";
      sink.problem(Problem.error(new Place(line, 1), most));
    }
  }

  private void row(CSVRecord record, Header header, Place place) {
    Row.of(record, header, place)
        .ifPresentOrElse(
            row -> cues.add(row, header),
            () ->
                sink.problem(
                    Problem.expected(
                        place, "a row that begins at a time", String.join(" ", record.values()))));
  }
}
