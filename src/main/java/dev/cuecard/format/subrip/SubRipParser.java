package dev.cuecard.format.subrip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.timedtext.BlankLines;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.Arrays;
import java.util.Optional;

/// Reads SubRip.
///
/// > file = 0*1(heading) *(0*1(number) timing text)
///
/// The text of a cue is all that stands between its timing line and the next one's, or the number
/// above that, without blank lines at its ends. So a missing or an additional blank line loses
/// nothing.
final class SubRipParser {
  private final Sink sink;
  private final CueNumber number = new CueNumber();
  private String text = "";
  private ProblemLog log = ProblemLog.unread("");
  private SubRipTiming timing = new SubRipTiming("", log);
  private Wrapping wrapping = Wrapping.NONE;
  private boolean hasCues;
  private boolean isLast;

  SubRipParser(Sink sink) {
    this.sink = sink;
  }

  static boolean recognises(String head) {
    return new SubRipTiming(head, ProblemLog.unread(head)).find(0);
  }

  /// > beginning = *WSP 1*DIGIT LF timing
  static boolean begins(String head) {
    int first = BlankLines.skip(head, 0, head.length());
    int line = first;
    while (line < head.length() && LenientTime.isDigit(head.charAt(line))) {
      line++;
    }
    return line > first
        && head.startsWith("\n", line)
        && new SubRipTiming(head, ProblemLog.unread(head)).isAt(line + 1);
  }

  /// A text may be cut where a blank line, a number and a timing line follow one another, as SubRip
  /// itself writes them: that is a new cue under every rule. The number may be missing.
  static int border(String text) {
    var timing = new SubRipTiming(text, ProblemLog.unread(text));
    for (int at = text.lastIndexOf("\n\n"); at > 0; at = text.lastIndexOf("\n\n", at - 1)) {
      int line = at + 2;
      while (line < text.length() && LenientTime.isDigit(text.charAt(line))) {
        line++;
      }
      if (timing.isAt(line == at + 2 ? line : line + 1)) {
        return at + 2;
      }
    }
    return 0;
  }

  /// Reads a piece of the file, which begins where a cue does.
  void read(String piece, ProblemLog log, boolean isLast) {
    this.text = piece;
    this.log = log;
    this.isLast = isLast;
    timing = new SubRipTiming(piece, log);
    number.goOn(piece, log);
    if (timing.find(0)) {
      int start = number.before(0, timing.lineStart);
      if (!hasCues) {
        heading(start);
      }
      hasCues = true;
      while (cue()) {}
    } else if (!hasCues) {
      NoCues.report(text, SubRipTiming.EXAMPLE, log);
    }
  }

  /// What stands before the first cue belongs to none: a title, or the beginning of the page or
  /// code block that the subtitles were copied from.
  private void heading(int end) {
    int from = BlankLines.skip(text, 0, end);
    if (from < end) {
      wrapping = Wrapping.of(text, from);
      log.dropped(from, "a cue");
    }
  }

  /// Reads the cue at the current timing line and goes on to the next; false after the last.
  private boolean cue() {
    TimeSpan span = MendedSpan.of(timing.start, timing.end, timing.lineStart, log);
    Optional<String> id = number.id;
    String rest = LenientTime.strip(text.substring(timing.rest, timing.lineEnd));
    boolean hasText = !rest.isEmpty() && !isSettings(rest);
    if (hasText) {
      log.mended(timing.rest, "text on the timing line, taken as the first line of the cue");
    }
    Optional<String> settings = hasText || rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    int from = hasText ? text.indexOf(rest, timing.rest) : timing.lineEnd;
    boolean more = timing.find(timing.lineEnd);
    int end = more ? number.before(from, timing.lineStart) : end(from);
    sink.cue(new Cue(span, words(from, end), id, Optional.empty(), settings));
    return more;
  }

  /// Where the last text of the piece ends.
  private int end(int from) {
    return isLast ? wrapping.end(text, from) : text.length();
  }

  private String words(int from, int end) {
    int start = BlankLines.skip(text, from, end);
    return text.substring(start, BlankLines.cut(text, start, end));
  }

  /// > settings = 1*(name ":" value)
  ///
  /// `X1:100 X2:600 Y1:50 Y2:80`, or what WebVTT has there.
  static boolean isSettings(String rest) {
    return Arrays.stream(rest.split("\\s+"))
        .mapToInt(setting ->
            Math.min(setting.indexOf(':'), setting.length() - 1 - setting.lastIndexOf(':')))
        .allMatch(least -> least > 0);
  }
}
