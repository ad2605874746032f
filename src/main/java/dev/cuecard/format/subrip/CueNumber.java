package dev.cuecard.format.subrip;

import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.Optional;

/// Finds the line with the cue's number above a timing line, where there is one, and tells it from
/// the end of the previous cue's text.
///
/// > number = 0*1(blank line) 1*DIGIT
///
/// The rules, which `docs/formats.md` explains: a line of digits is the number if a blank line or
/// nothing stands before it, or if the previous cue had a number (then only the blank line is
/// missing), unless it is all the text that cue would have and does not go on counting. Another
/// line is taken for one, mistyped, if a blank line stands before it and the previous cue had a
/// number, or it is the first of the file, or it holds a digit.
final class CueNumber {
  private static final int MOST_DIGITS = 9;
  static final int LONGEST = 40;

  private String text = "";
  private ProblemLog log = ProblemLog.unread("");
  private int cues;
  private long previous;

  /// Whether the numbers of the file count its cues: the first is 0 or 1, or one followed another.
  /// A number out of order is a mistake then.
  private boolean isCount;

  private boolean counting = true;

  /// What stands in the place of the number, where it names the cue and does not count it.
  Optional<String> id = Optional.empty();

  /// Goes on in the next piece of the file.
  void goOn(String text, ProblemLog log) {
    this.text = text;
    this.log = log;
  }

  /// Whether `id` can stand in the place of a number and is read as the identifier it is.
  static boolean canBe(String id) {
    return id.length() <= LONGEST
        && id.equals(id.strip())
        && id.indexOf('\n') < 0
        && id.indexOf('>') < 0;
  }

  /// Where the number line of the next cue starts, or `timing` if the cue has none.
  ///
  /// @param floor where the text of the previous cue starts
  /// @param timing where the timing line starts
  int before(int floor, int timing) {
    cues++;
    if (timing <= floor) {
      return missing(timing);
    }
    int end = timing - 1;
    int start = text.lastIndexOf('\n', end - 1) + 1;
    if (start < floor) {
      start = floor;
    }
    long value = number(start, end);
    if (value >= 0) {
      return isNumber(value, floor, start) ? counted(value, start, end) : missing(timing);
    }
    return isMistyped(floor, start, end) ? mistyped(start, end) : missing(timing);
  }

  /// The value of a line of digits, -1 for any other.
  private long number(int start, int end) {
    long value = 0;
    int digits = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (LenientTime.isDigit(c)) {
        value = value * 10 + c - '0';
        digits++;
      } else if (!LenientTime.isBlank(c)) {
        return -1;
      }
    }
    return digits == 0 || digits > MOST_DIGITS ? -1 : value;
  }

  private boolean isNumber(long value, int floor, int start) {
    if (isBlankBefore(floor, start)) {
      return true;
    }
    return counting && (value == previous + 1 || hasText(floor, start));
  }

  /// Whether a blank line, or the start of the file, stands before the line at `start`.
  private boolean isBlankBefore(int floor, int start) {
    int at = start - 1;
    while (at > floor && LenientTime.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at <= floor ? floor == 0 : text.charAt(at - 1) == '\n';
  }

  private boolean hasText(int floor, int start) {
    return !text.substring(floor, start).isBlank();
  }

  private boolean isMistyped(int floor, int start, int end) {
    if (end - start > LONGEST || !isBlankBefore(floor, start)) {
      return false;
    }
    String line = text.substring(start, end).strip();
    boolean isMarkup = line.startsWith("<") || line.startsWith("`") || line.startsWith("WEBVTT");
    return !line.isEmpty()
        && !isMarkup
        && (counting || line.chars().anyMatch(c -> LenientTime.isDigit((char) c)));
  }

  private int counted(long value, int start, int end) {
    if (counting && cues > 1 && value != previous + 1) {
      log.note(start, "cue number " + (previous + 1));
    }
    isCount |= value == previous + 1 || (cues == 1 && value == 0);
    counting = true;
    previous = value;
    id = isCount ? Optional.empty() : Optional.of(text.substring(start, end).strip());
    return start;
  }

  private int mistyped(int start, int end) {
    log.note(start, "a cue number");
    previous++;
    id = Optional.of(text.substring(start, end).strip());
    return start;
  }

  private int missing(int timing) {
    if (counting) {
      log.note(timing, "cue number " + (previous + 1));
    }
    counting = false;
    previous++;
    id = Optional.empty();
    return timing;
  }
}
