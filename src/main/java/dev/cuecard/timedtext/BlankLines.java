package dev.cuecard.timedtext;

import java.util.stream.Collectors;

/// Blank lines around the text of a cue, which are not part of it, and in it.
public final class BlankLines {
  private BlankLines() {}

  /// `text` without the blank lines at its ends.
  public static String trim(String text) {
    int from = skip(text, 0, text.length());
    return text.substring(from, cut(text, from, text.length()));
  }

  /// `text` without any.
  public static String removed(String text) {
    return text.indexOf("\n") < 0
        ? text
        : text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  /// The start of the first line that is not blank, or `end`.
  public static int skip(String text, int from, int end) {
    int start = from;
    for (int at = from; at < end; at++) {
      if (text.charAt(at) == '\n') {
        start = at + 1;
      } else if (text.charAt(at) > ' ') {
        return start;
      }
    }
    return end;
  }

  /// The end of the last line that is not blank, or `from`.
  public static int cut(String text, int from, int end) {
    int last = end;
    for (int at = end; at > from; at--) {
      if (text.charAt(at - 1) == '\n') {
        last = at - 1;
      } else if (text.charAt(at - 1) > ' ') {
        return last;
      }
    }
    return from;
  }
}
