package dev.cuecard.wiki;

import dev.cuecard.language.Sentence;
import dev.cuecard.problem.Line;

/// The name of a wiki's user at the end of what the user wrote. Nothing marks where it begins, and
/// it may hold blanks and hyphens: it is what follows the last sentence end or dash, and of that,
/// where it would be long or nothing ends before it, the words at the end that have capitals.
///
/// @param before what stands before the name
record UserName(String before, String name) {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 5;
  private static final int MOST_WORDS_ALONE = 2;
  private static final String LINK = "[[user:";

  static UserName endOf(String signed) {
    String text = Line.strip(signed);
    int from = Math.max(0, text.length() - LONGEST);
    int link = text.endsWith("]]") ? lastLink(text, from) : -1;
    if (link >= 0) {
      return ofLink(text, link);
    }
    int start = afterLastEnd(text, from);
    if (words(text, start) > (start == 0 ? MOST_WORDS_ALONE : MOST_WORDS)) {
      start = startOfCapitals(text, start);
    }
    return new UserName(withoutDash(text.substring(0, start)), Line.strip(text.substring(start)));
  }

  private static int lastLink(String text, int from) {
    int start = text.length() - LINK.length();
    while (start >= from && !text.regionMatches(true, start, LINK, 0, LINK.length())) {
      start--;
    }
    return start >= from ? start : -1;
  }

  /// `[[User:Name|shown]]`
  private static UserName ofLink(String text, int link) {
    String target = text.substring(link + LINK.length(), text.length() - 2);
    int end = target.indexOf('|');
    String name = end < 0 ? target : target.substring(0, end);
    return new UserName(withoutDash(text.substring(0, link)), name.replace('_', ' ').strip());
  }

  /// Where the last sentence end or dash lets a name begin; `from` if there is none.
  private static int afterLastEnd(String text, int from) {
    for (int start = text.length() - 1; start > from; start--) {
      String before = text.substring(Math.max(from, start - 4), start);
      if (before.endsWith("—") || before.endsWith("--") || endsInBlank(before)) {
        return start;
      }
    }
    return from < text.length() && isDash(text.charAt(from)) ? from + 1 : from;
  }

  /// Whether `before` is a sentence end or a dash standing free, and a blank.
  private static boolean endsInBlank(String before) {
    int last = before.length() - 1;
    if (!Line.isBlank(before.charAt(last))) {
      return false;
    }
    String end = before.substring(0, last);
    return end.equals("-")
        || end.equals("–")
        || end.endsWith(" -")
        || end.endsWith(" –")
        || (Sentence.endsAtEndOf(end) && !isInitial(end));
  }

  /// ` J.`, which ends no sentence.
  private static boolean isInitial(String before) {
    int last = before.length() - 1;
    return last >= 1
        && before.charAt(last) == '.'
        && Character.isUpperCase(before.charAt(last - 1))
        && (last == 1 || Line.isBlank(before.charAt(last - 2)));
  }

  private static int words(String text, int start) {
    int words = 0;
    for (int i = start; i < text.length(); i++) {
      boolean begins = i == start || Line.isBlank(text.charAt(i - 1));
      words += begins && !Line.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /// Where the words with capitals at the end begin; the last word if it has none.
  private static int startOfCapitals(String text, int from) {
    int start = text.length();
    for (int i = text.length() - 1; i >= from; i--) {
      boolean begins = i == from || Line.isBlank(text.charAt(i - 1));
      if (begins && !Line.isBlank(text.charAt(i))) {
        if (start < text.length() && Character.isLowerCase(text.charAt(i))) {
          return start;
        }
        start = i;
      }
    }
    return start;
  }

  private static String withoutDash(String text) {
    int end = text.length();
    while (end > 0 && (Line.isBlank(text.charAt(end - 1)) || isDash(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }
}
