package dev.cuecard.format.webvtt;

import java.util.regex.Pattern;

/// The `<` in the text of one cue that begin no tag: `if a < b then c`.
///
/// By the specification (6.4) what follows such a mark, up to the next `>` or the end of the text,
/// is a tag without meaning and is not shown. Here it is words, so that nobody's vanish: a tag has
/// an end, and a name of WebVTT or HTML, or a time.
final class StrayMarks {
  private static final Pattern TIME = Pattern.compile("\\d{1,9}:[\\d:.,]{0,20}");

  private static final Pattern TAG =
      Pattern.compile(
          "/|\\.|(?:[bcipsuv]|lang|ruby|rt|rp|font|span|br|em|strong|strike|del)(?=[\\s./>])",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private int at;

  /// The first `>` behind the last mark that was looked at; -1 if there is none any more.
  private int close;

  StrayMarks(String text) {
    this.text = text;
  }

  /// `text` with character references in the place of its stray marks.
  static String escaped(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    var out = new StringBuilder();
    var marks = new StrayMarks(text);
    int from = 0;
    for (int mark = marks.next(); mark >= 0; mark = marks.next()) {
      out.append(text, from, mark).append("&lt;");
      from = mark + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  /// Where the next one stands; -1 behind the last.
  int next() {
    for (int mark = text.indexOf('<', at); mark >= 0; mark = text.indexOf('<', at)) {
      if (close >= 0 && close <= mark) {
        close = text.indexOf('>', mark);
      }
      boolean isTag = close > mark && isTag(mark + 1);
      at = isTag ? close + 1 : mark + 1;
      if (!isTag) {
        return mark;
      }
    }
    return -1;
  }

  /// Whether what stands between `from` and the `>` is a tag.
  private boolean isTag(int from) {
    return TAG.matcher(text).region(from, close + 1).lookingAt()
        || TIME.matcher(text).region(from, close).matches();
  }
}
