package dev.cuecard.format.broadcast.scc;

import dev.cuecard.format.broadcast.FrameRate;
import dev.cuecard.format.broadcast.Tally;
import dev.cuecard.format.broadcast.TimeCode;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.BlankLines;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines of a file of closed captions.
///
/// > file = "Scenarist_SCC V1.0" *(time-code words) words = *(4HEXDIG)
///
/// Each word stands for a frame: the first for that of the time code, the others for those that
/// follow.
final class SccParser {
  private static final Pattern SIGNATURE =
      Pattern.compile("[\\s\\uFEFF\"]{0,9}Scenarist_SCC V\\d", Pattern.CASE_INSENSITIVE);

  private static final String EXPECTED = "Scenarist_SCC V1.0";
  private static final String LINE = "a line such as 00:00:01:00 and words such as 9420";

  /// > time-code = 2DIGIT ":" 2DIGIT ":" 2DIGIT (":" / ";") 2DIGIT
  ///
  /// A semicolon, or what stands for one, says that the time code drops frames.
  private static final Pattern TIME_CODE =
      Pattern.compile("\\s{0,99}(\\d{1,2}):(\\d{1,2}):(\\d{1,2})([:;.,])(\\d{1,2})(?!\\d)");

  private static final int WORD = 4;

  private final FrameRate rate;
  private final Sink sink;
  private final Tally tally = new Tally();
  private final CaptionDecoder decoder;
  private ProblemLog log = ProblemLog.unread("");
  private String text = "";
  private int lineStart;
  private boolean hasSignature;
  private long frame = -1;

  SccParser(Hints hints, Sink sink) {
    this.rate =
        hints.frameRate().isPresent()
            ? FrameRate.of(hints.frameRate().getAsDouble())
            : FrameRate.NTSC;
    this.sink = sink;
    this.decoder = new CaptionDecoder(new Captions(rate, sink, this::mended), tally);
  }

  static boolean recognises(String head) {
    return SIGNATURE.matcher(head).lookingAt();
  }

  /// Reads whole lines.
  void read(String piece, ProblemLog log, boolean isLast) {
    this.text = piece;
    this.log = log;
    int start = hasSignature ? 0 : signature();
    while (start < piece.length()) {
      int newline = piece.indexOf('\n', start);
      int end = newline < 0 ? piece.length() : newline;
      if (BlankLines.skip(piece, start, end) < end) {
        line(start, end);
      }
      start = end + 1;
    }
    if (isLast) {
      decoder.end();
      tally.report(sink::problem);
    }
  }

  /// Where the line behind the signature starts; without one the file is another.
  private int signature() {
    hasSignature = true;
    if (!recognises(text)) {
      NoCues.report(text, EXPECTED, log);
      return text.length();
    }
    int newline = text.indexOf('\n');
    return newline < 0 ? text.length() : newline + 1;
  }

  /// > line = time-code 1*blank words
  private void line(int start, int end) {
    lineStart = start;
    Matcher match = TIME_CODE.matcher(text).region(start, end);
    if (!match.lookingAt()) {
      log.dropped(start, LINE);
      return;
    }
    var time =
        new TimeCode(
            number(match.group(1)),
            number(match.group(2)),
            number(match.group(3)),
            number(match.group(5)),
            !match.group(4).equals(":"));
    if (!time.isPossible(rate)) {
      mended("no time of day has the code " + time + ", counted on");
    }
    time(time);
    words(time, match.end(), end);
  }

  private void mended(String message) {
    log.mended(lineStart, message);
  }

  private void time(TimeCode time) {
    long next = time.frame(rate);
    if (next < frame) {
      tally.add(Severity.NOTE, "a line is to be sent before the one above it is over", time);
    }
    decoder.pause(next != frame);
    frame = next;
  }

  /// > words = *(4HEXDIG *blank)
  private void words(TimeCode time, int from, int end) {
    int at = from;
    while (at < end) {
      int stop = at;
      while (stop < end && !LenientTime.isBlank(text.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        together(time, at, stop);
      }
      at = stop + 1;
    }
  }

  /// Words that stand together: one, or some whose blanks are missing.
  private void together(TimeCode time, int from, int to) {
    for (int at = from; at < to; at += WORD) {
      int word = at + WORD <= to ? word(at) : -1;
      if (word < 0) {
        log.add(
            at,
            Severity.ERROR,
            "expected a word of four hexadecimal digits, got "
                + Problem.quote(text.substring(at, Math.min(to, at + 2 * WORD))));
        frame++;
        return;
      }
      decoder.word(frame++, word >> 8, word & 0xFF, time);
    }
  }

  /// > word = 4HEXDIG
  ///
  /// The number it writes, or -1.
  private int word(int at) {
    int word = 0;
    for (int i = at; i < at + WORD; i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
      word = (word | digit) < 0 ? -1 : word << 4 | digit;
    }
    return word;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
