package dev.cuecard.format.subrip;

import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.ProblemLog;

/// Finds the timing lines of SubRip.
///
/// > timing = time arrow time (settings / text)
///
/// Nothing defines the format; `docs/formats.md` says what is understood here and why. Lines as
/// SubRip itself writes them take a path of fixed columns, others go to [LenientTime].
final class SubRipTiming {
  static final String EXAMPLE = "a timing such as 00:00:01,000 --> 00:00:02,000";

  /// How far before its arrow a timing line may begin.
  private static final int LONGEST_START = 96;

  /// Columns of `00:00:01,000 --> 00:00:02,000`.
  private static final int FIRST_END = 12;

  private static final int MARK = 15;
  private static final int SECOND = 17;
  private static final int LENGTH = 29;

  /// Where the line starts, and where it ends.
  int lineStart;

  int lineEnd;

  /// The times in milliseconds as written: the end may lie before the start, both before zero.
  long start;

  long end;

  /// What follows the times, up to the end of the line.
  int rest;

  private final String text;
  private final ProblemLog log;
  private final LenientTime time;

  SubRipTiming(String text, ProblemLog log) {
    this.text = text;
    this.log = log;
    this.time = new LenientTime(text);
  }

  /// Goes to the next timing line that starts at `from` or later; false if there is none.
  boolean find(int from) {
    for (int mark = text.indexOf('>', from); mark >= 0; mark = text.indexOf('>', mark + 1)) {
      if (mark > from && mayEndArrow(mark)) {
        lineStart = lineStart(mark, from);
        if (lineStart >= 0 && (isStrict(mark) || isLenient(mark))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a dash stands before the `>` at `mark`: all but a few of the others close tags.
  private boolean mayEndArrow(int mark) {
    char before = text.charAt(mark - 1);
    return isDash(before) || (before == ' ' && mark > 1 && isDash(text.charAt(mark - 2)));
  }

  private int lineStart(int mark, int from) {
    int floor = Math.max(from, mark - LONGEST_START);
    int at = mark;
    while (at > floor && text.charAt(at - 1) != '\n') {
      at--;
    }
    return at == from || text.charAt(at - 1) == '\n' ? at : -1;
  }

  /// Whether a timing line starts at `from`.
  boolean isAt(int from) {
    int end = lineEnd(from);
    int mark = text.indexOf('>', from);
    lineStart = from;
    return mark > from && mark < end && mayEndArrow(mark) && (isStrict(mark) || isLenient(mark));
  }

  private boolean isStrict(int mark) {
    if (mark != lineStart + MARK
        || text.length() < lineStart + LENGTH
        || !text.startsWith(" --> ", lineStart + FIRST_END)) {
      return false;
    }
    start = strictTime(lineStart);
    end = strictTime(lineStart + SECOND);
    rest = lineStart + LENGTH;
    lineEnd = rest;
    return (start | end) >= 0 && (rest == text.length() || text.charAt(rest) == '\n');
  }

  /// > time = 2DIGIT ":" 2DIGIT ":" 2DIGIT ("," / ".") 3DIGIT
  ///
  /// In milliseconds, or -1.
  private long strictTime(int at) {
    char decimalMark = text.charAt(at + 8);
    int hours = twoDigits(at);
    int minutes = twoDigits(at + 3);
    int seconds = twoDigits(at + 6);
    int hundredths = twoDigits(at + 9);
    boolean isTime =
        (hours | minutes | seconds | hundredths | twoDigits(at + 10)) >= 0
            && minutes < 60
            && seconds < 60
            && text.charAt(at + 2) == ':'
            && text.charAt(at + 5) == ':'
            && (decimalMark == ',' || decimalMark == '.');
    int millis = hundredths * 10 + text.charAt(at + 11) - '0';
    return isTime ? ((hours * 60L + minutes) * 60 + seconds) * 1000 + millis : -1;
  }

  private int twoDigits(int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return (tens | ones | 9 - tens | 9 - ones) >= 0 ? tens * 10 + ones : -1;
  }

  private boolean isLenient(int mark) {
    int firstEnd = time.read(lineStart, mark);
    start = time.millis();
    boolean isOdd = time.isOdd();
    rest = firstEnd >= 0 && isArrow(firstEnd, mark) ? time.read(mark + 1, text.length()) : -1;
    if (rest < 0) {
      reportIfMeantAsTiming(mark);
      return false;
    }
    end = time.millis();
    lineEnd = lineEnd(rest);
    if (isOdd || time.isOdd() || !text.startsWith("--", mark - 2)) {
      log.note(lineStart, EXAMPLE);
    }
    return true;
  }

  /// > arrow = 1*(dash / blank) ">"
  ///
  /// Translators and typographers make `->`, `- ->`, `-- >`, `—>` of `-->`.
  private boolean isArrow(int from, int mark) {
    for (int at = from; at < mark; at++) {
      if (!isDash(text.charAt(at)) && !LenientTime.isBlank(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private void reportIfMeantAsTiming(int mark) {
    if (text.startsWith("--", mark - 2) && LenientTime.isDigit(text.charAt(lineStart))) {
      log.dropped(lineStart, EXAMPLE);
    }
  }

  private int lineEnd(int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }
}
