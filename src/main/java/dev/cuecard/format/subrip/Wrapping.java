package dev.cuecard.format.subrip;

import java.util.regex.Pattern;

/// What the subtitles were copied with: the end of it is not text of the last cue.
enum Wrapping {
  NONE("(?!)"),
  /// Three backticks before and after.
  CODE_FENCE("\\s*(```\\s*)?"),
  /// An HTML page around a `pre`.
  HTML("\\s*(</[A-Za-z0-9]+>\\s*)*");

  private static final int LONGEST = 100;

  private final Pattern end;

  Wrapping(String end) {
    this.end = Pattern.compile(end);
  }

  /// What the heading of a file, from its first line that is not blank, opens.
  static Wrapping of(String text, int heading) {
    if (text.startsWith("```", heading)) {
      return CODE_FENCE;
    }
    return text.startsWith("<", heading) ? HTML : NONE;
  }

  /// Where the last text of the file, which starts at `from`, ends.
  int end(String text, int from) {
    int last = text.length();
    while (last > from) {
      int start = Math.max(from, text.lastIndexOf('\n', last - 1) + 1);
      if (last - start > LONGEST || !end.matcher(text).region(start, last).matches()) {
        break;
      }
      last = Math.max(from, start - 1);
    }
    return last;
  }
}
