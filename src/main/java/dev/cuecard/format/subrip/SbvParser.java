package dev.cuecard.format.subrip;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.BlankLines;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.Lines;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;

/// Reads SBV, which YouTube writes, and bare SubViewer.
///
/// > file = *(timing text) timing = time "," time
///
/// The text of a cue is all up to the next timing line, without blank lines at its ends; `[br]` in
/// it ends a line.
final class SbvParser {
  private static final String EXAMPLE = "a timing such as 0:00:01.000,0:00:02.000";

  private final Sink sink;
  private String text = "";
  private Lines lines = new Lines("");
  private LenientTime time = new LenientTime("");
  private boolean hasCues;
  private long start;
  private long end;

  SbvParser(Sink sink) {
    this.sink = sink;
  }

  private SbvParser in(String piece) {
    text = piece;
    lines = new Lines(piece);
    time = new LenientTime(piece);
    return this;
  }

  static boolean recognises(String head) {
    return new SbvParser(Sink.NONE).in(head).find();
  }

  /// A text may be cut before a timing line: nothing above it belongs to its cue.
  static int border(String text) {
    for (int at = text.lastIndexOf("\n\n"); at > 0; at = text.lastIndexOf("\n\n", at - 1)) {
      int end = text.indexOf('\n', at + 2);
      if (end > 0 && recognises(text.substring(at + 2, end))) {
        return at + 2;
      }
    }
    return 0;
  }

  /// Reads a piece of the file, which begins where a cue does.
  void read(String piece, ProblemLog log, boolean isLast) {
    in(piece);
    boolean more = find();
    if (!hasCues) {
      heading(more, log);
    }
    hasCues |= more;
    while (more) {
      var span = MendedSpan.of(start, end, lines.start(), log);
      int from = lines.end();
      more = find();
      String words = BlankLines.trim(text.substring(from, more ? lines.start() : text.length()));
      sink.cue(new Cue(span, words.replace("[br]", "\n")));
    }
  }

  private void heading(boolean hasTiming, ProblemLog log) {
    int from = BlankLines.skip(text, 0, lines.start());
    if (!hasTiming) {
      NoCues.report(text, EXAMPLE, log);
    } else if (from < lines.start()) {
      log.dropped(from, EXAMPLE);
    }
  }

  /// Goes to the next timing line; false if there is none.
  private boolean find() {
    while (lines.advance()) {
      if (isTiming()) {
        return true;
      }
    }
    return false;
  }

  /// > time = 1*DIGIT ":" 2DIGIT ":" 2DIGIT "." 3DIGIT
  private boolean isTiming() {
    if (lines.isEmpty() || !LenientTime.isDigit(text.charAt(lines.start()))) {
      return false;
    }
    int comma = time.read(lines.start(), lines.end());
    start = time.millis();
    if (comma < 0 || comma >= lines.end() || text.charAt(comma) != ',') {
      return false;
    }
    int rest = time.read(comma + 1, lines.end());
    end = time.millis();
    return rest >= 0 && text.substring(rest, lines.end()).isBlank();
  }
}
