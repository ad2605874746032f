package dev.cuecard.timedtext.parse;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.encoding.TextStream;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.Optional;

/// Reads a text of any length in pieces that each hold whole cues, so that a parser of strings
/// needs no more memory than a piece takes.
public final class Pieces {
  /// No text of a cue is that long: a piece that has grown to it is cut at the end of a line.
  private static final int LONGEST = 1 << 25;

  /// Knows where a text may be cut.
  @FunctionalInterface
  public interface Border {
    /// The last place in `text` before which all cues are complete and known to be; 0 if there is
    /// none. `text` ends where a line ends, and goes on behind that.
    int last(String text);
  }

  /// Reads one piece after the other.
  @FunctionalInterface
  public interface PieceReader {
    /// Reads the next piece, which begins where a cue or what stands between cues does.
    ///
    /// @param log counts its lines from the beginning of the file
    /// @param isLast whether the file ends where the piece ends
    void read(String piece, ProblemLog log, boolean isLast);
  }

  private Pieces() {}

  /// Reads all of `file`; problems of decoding go to `sink` too.
  public static void read(Encoded file, Border border, Sink sink, PieceReader reader)
      throws IOException {
    try (TextStream text = file.text()) {
      String piece = text.next().orElse("");
      int line = 1;
      for (Optional<String> more = text.next(); more.isPresent(); more = text.next()) {
        int cut = border.last(piece);
        if (cut <= 0 && piece.length() > LONGEST) {
          int blank = piece.lastIndexOf("\n\n");
          cut = blank < 0 ? piece.length() : blank + 2;
        }
        if (cut > 0) {
          String whole = piece.substring(0, cut);
          reader.read(whole, new ProblemLog(whole, line, sink::problem), false);
          line += lines(whole);
        }
        piece = piece.substring(cut) + more.get();
      }
      reader.read(piece, new ProblemLog(piece, line, sink::problem), true);
      text.problems().forEach(sink::problem);
    }
  }

  private static int lines(String text) {
    int lines = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }
}
