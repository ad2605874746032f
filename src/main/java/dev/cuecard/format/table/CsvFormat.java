package dev.cuecard.format.table;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Format;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.WordsOnly;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/// A table whose first line names its columns: what Whisper writes with tabs, spreadsheets and
/// transcript editors with commas or semicolons (RFC 4180).
public final class CsvFormat implements Format {
  @Override
  public boolean recognises(Encoded file) {
    List<String> lines = file.head().lines().filter(line -> !line.isBlank()).limit(2).toList();
    return lines.size() == 2
        && Header.of(lines.getFirst()).filter(header -> header.fits(lines.get(1))).isPresent();
  }

  @Override
  public void read(Encoded file, Hints hints, Sink sink) throws IOException {
    try (var text = file.text();
        Reader reader = text.reader()) {
      Optional<Header> header =
          file.head().lines().filter(line -> !line.isBlank()).findFirst().flatMap(Header::of);
      new CsvReader(sink).read(header, file.head(), reader);
      text.problems().forEach(sink::problem);
    }
  }

  @Override
  public Notation notation() {
    return new WordsOnly();
  }
}
