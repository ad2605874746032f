package dev.cuecard.corpus;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// Documents as JSON Lines (jsonlines.org): on each line one of the schema of the corpus. What
/// [#line] writes [#read] reads, the same document.
public final class DocumentLines {
  /// More than any document; a longer line is left out before it fills the memory.
  static final int LONGEST = 64 << 20;

  private static final int BUFFER = 1 << 16;

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\{\\s*+\"schema\"\\s*+:\\s*+\\d++\\s*+,\\s*+\"id\"\\s*+:\\s*+\"[^\"]++\"\\s*+,\\s*+\"kind\".*+",
          Pattern.DOTALL);

  private DocumentLines() {}

  /// Whether a file of this beginning holds documents, a line each.
  public static boolean areIn(String beginning) {
    return SIGNATURE.matcher(beginning).matches();
  }

  /// `document` on one line, ended.
  public static String line(Document document) {
    return Json.inline(DocumentWriter.toJson(document)) + "\n";
  }

  /// Reads documents until the end of `in`; a line that is none is a problem, and the next is read.
  ///
  /// @throws IOException if `in` cannot be read
  public static void read(InputStream in, DocumentSink sink) throws IOException {
    var line = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    int number = 1;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      int start = 0;
      for (int end = end(buffer, start, read); end < read; end = end(buffer, start, read)) {
        add(buffer, start, end, line);
        line(line, number++, sink);
        line.reset();
        start = end + 1;
      }
      add(buffer, start, read, line);
    }
    line(line, number, sink);
  }

  /// Where the line from `start` on ends, or else where the buffer does.
  private static int end(byte[] buffer, int start, int read) {
    int end = start;
    while (end < read && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  /// Puts bytes to a line that is not too long already.
  private static void add(byte[] buffer, int start, int end, ByteArrayOutputStream line) {
    if (line.size() <= LONGEST) {
      line.write(buffer, start, end - start);
    }
  }

  private static void line(ByteArrayOutputStream line, int number, DocumentSink sink) {
    if (line.size() == 0) {
      return;
    }
    if (line.size() > LONGEST) {
      sink.problem(
          "",
          Problem.error(
              new Place(number, 1),
              "expected at most " + (LONGEST >> 20) + " MB on a line, got more, left out"));
      return;
    }
    try {
      Document document = Corpus.parse(line.toByteArray());
      sink.document(document.id(), new Parsed<>(document, List.of()));
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      sink.problem(
          "",
          Problem.error(new Place(number, column), "expected JSON, got " + e.getOriginalMessage()));
    } catch (IllegalArgumentException e) {
      sink.problem("", Problem.error(new Place(number, 1), String.valueOf(e.getMessage())));
    }
  }
}
