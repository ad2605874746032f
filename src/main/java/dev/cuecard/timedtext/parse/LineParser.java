package dev.cuecard.timedtext.parse;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;

/// Reads a format one line at a time. A parser is for one file.
public interface LineParser {
  /// Reads the next line.
  void line(SourceLine line);

  /// Tells that there are no more lines.
  ///
  /// @return whether there was a cue
  boolean end();

  /// Reads all of `file` with `parser`, in memory for a piece of it.
  ///
  /// @param expected what a report of a file without cues says was looked for
  static void read(Encoded file, Sink sink, String expected, LineParser parser) throws IOException {
    Pieces.read(
        file,
        text -> text.lastIndexOf('\n') + 1,
        sink,
        (piece, log, isLast) -> {
          each(piece, log, parser);
          if (isLast && !parser.end()) {
            String head = file.head();
            NoCues.report(head, expected, new ProblemLog(head, 1, sink::problem));
          }
        });
  }

  private static void each(String piece, ProblemLog log, LineParser parser) {
    for (int start = 0; start < piece.length(); ) {
      int newline = piece.indexOf('\n', start);
      int end = newline < 0 ? piece.length() : newline;
      parser.line(new SourceLine(piece.substring(start, end), start, log));
      start = end + 1;
    }
  }
}
