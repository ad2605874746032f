package dev.cuecard.timedtext.parse;

/// Reads a time as people and their tools get it wrong.
///
/// > time = 0*1"-" number 1*2(":" number) 0*1(("," / "." / ":") fraction)
///
/// Blanks and invisible characters may stand between all of these; a fraction is decimal whatever
/// the number of its digits (`09,3` is 300 ms), and what goes beyond the third is cut.
public final class LenientTime {
  private static final int MOST_DIGITS = 9;

  private final String text;
  private int at;
  private int limit;
  private long millis;
  private boolean odd;

  public LenientTime(String text) {
    this.text = text;
  }

  /// The time that was read.
  public long millis() {
    return millis;
  }

  /// Whether it counts more than 59 minutes or seconds.
  public boolean isOdd() {
    return odd;
  }

  /// Reads a time from `from`, and returns where it ends, or -1 if there is none before `limit`.
  public int read(int from, int limit) {
    this.at = from;
    this.limit = limit;
    skipBlanks();
    boolean negative = skip('-') || skip('−');
    long first = number();
    long second = skipSeparator(":") ? number() : -1;
    if ((first | second) < 0) {
      return -1;
    }
    long third = skipSeparator(":") ? number() : -1;
    long seconds = third < 0 ? first * 60 + second : (first * 60 + second) * 60 + third;
    odd = Math.max(second, third) > 59;
    millis = seconds * 1000 + (third < 0 ? fraction(",.") : fraction(",.:"));
    millis = negative ? -millis : millis;
    return at;
  }

  /// > number = 1*9DIGIT
  private long number() {
    skipBlanks();
    int from = at;
    long value = 0;
    while (at < limit && isDigit(text.charAt(at)) && at - from < MOST_DIGITS) {
      value = value * 10 + text.charAt(at++) - '0';
    }
    return at == from ? -1 : value;
  }

  /// > fraction = 1*DIGIT 0*1("." 1*DIGIT)
  ///
  /// The second part stands in files whose writer took milliseconds for a decimal number:
  /// `04,560.0000000000009`.
  private long fraction(String marks) {
    if (!skipSeparator(marks)) {
      return 0;
    }
    skipBlanks();
    long value = digits();
    if (at + 1 < limit && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
      at++;
      digits();
    }
    return value;
  }

  /// The first three digits of a decimal fraction; goes past all.
  private long digits() {
    long value = 0;
    int worth = 100;
    for (; at < limit && isDigit(text.charAt(at)); at++) {
      value += (long) worth * (text.charAt(at) - '0');
      worth /= 10;
    }
    return value;
  }

  private boolean skipSeparator(String oneOf) {
    int before = at;
    skipBlanks();
    if (at < limit && oneOf.indexOf(text.charAt(at)) >= 0) {
      at++;
      return true;
    }
    at = before;
    return false;
  }

  private boolean skip(char c) {
    boolean found = at < limit && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private void skipBlanks() {
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
  }

  /// `text` without blanks and invisible characters at its ends.
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Spaces, and what editors for right-to-left text and copying from the web leave behind:
  /// zero-width and bidirectional controls, byte order marks.
  public static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF';
  }
}
