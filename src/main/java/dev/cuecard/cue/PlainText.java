package dev.cuecard.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a cue without its markup.
final class PlainText {
  /// The tags that subtitle files use: WebVTT's (4.2.2, cue text spans), SubRip's borrowed from
  /// HTML, WebVTT timestamps, and ASS overrides. Anything else in angle brackets is text.
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:[ibuscv]|lang|ruby|rt|rp|font|em|strong|span|br)(?=[\\s./>])[^<>]*>"
              + "|<\\d[\\d:.]*>"
              + "|\\{\\\\[^{}]*\\}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private PlainText() {}

  static String of(String text) {
    return folded(withoutMarkup(RubyText.withReadingsInBrackets(text)));
  }

  static List<String> lines(String text) {
    String plain = withoutMarkup(RubyText.withoutReadings(text));
    List<String> lines = new ArrayList<>(2);
    int end;
    for (int start = 0; start < plain.length(); start = end + 1) {
      int feed = plain.indexOf('\n', start);
      end = feed < 0 ? plain.length() : feed;
      String line = folded(plain.substring(start, end));
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return Collections.unmodifiableList(lines);
  }

  private static String withoutMarkup(String text) {
    String plain = text;
    if (plain.indexOf('<') >= 0) {
      plain = LINE_BREAK.matcher(plain).replaceAll("\n");
    }
    if (plain.indexOf('<') >= 0 || plain.indexOf('{') >= 0) {
      plain = MARKUP.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('&') >= 0) {
      plain =
          plain
              .replace("&nbsp;", " ")
              .replace("&lrm;", "")
              .replace("&rlm;", "")
              .replace("&lt;", "<")
              .replace("&gt;", ">")
              .replace("&amp;", "&");
    }
    return plain;
  }

  private static String folded(String plain) {
    if (isSpacedSimply(plain)) {
      return plain;
    }
    var folded = new StringBuilder(plain.length());
    boolean blank = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean isBlank = c == ' ' || (c >= '\t' && c <= '\r');
      if (!isBlank) {
        folded.append(c);
      } else if (!blank) {
        folded.append(' ');
      }
      blank = isBlank;
    }
    return folded.toString().strip();
  }

  /// Whether there is nothing to fold: single blanks inside only, none at the ends.
  private static boolean isSpacedSimply(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank || text.isEmpty();
  }
}
