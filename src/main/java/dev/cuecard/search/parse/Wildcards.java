package dev.cuecard.search.parse;

import dev.cuecard.index.query.RegularExpression;

/// Words with `*` for any letters and `?` for one.
final class Wildcards {
  private Wildcards() {}

  /// Whether `text` is one: of letters and digits with a `*` somewhere or a `?` between. A `*` at
  /// the end only makes the beginning of a word, a `?` at an end only a question.
  static boolean isOne(String text) {
    if (text.indexOf('*') < 0 && text.indexOf('?') < 0) {
      return false;
    }
    String asked = withoutQuestionMarks(text);
    String inside = asked.endsWith("*") ? asked.substring(0, asked.length() - 1) : asked;
    return (inside.indexOf('*') >= 0 || inside.indexOf('?') >= 0)
        && asked.equals(text)
        && asked.codePoints().allMatch(Wildcards::mayBeIn)
        && asked.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String withoutQuestionMarks(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == '?') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == '?') {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean mayBeIn(int c) {
    return c == '*'
        || c == '?'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /// Refuses one that stands for too much.
  static void check(String query, int start, String text) throws QueryError {
    String same = text.replace("*", ".*").replace("?", ".");
    if (RegularExpression.fault(same).isPresent()) {
      throw new QueryError(query, start + 1, "expected a shorter word with * and ?");
    }
  }
}
