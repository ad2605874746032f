package dev.cuecard.format.webvtt;

import dev.cuecard.timedtext.parse.LenientTime;

/// Reads the timing line of a WebVTT cue (WebVTT 6.3, "collect WebVTT cue timings and settings").
final class VttTiming {
  private static final int MOST_DIGITS = 12;

  /// The times in milliseconds as written; the end may lie before the start.
  long start;

  long end;

  /// Where the settings start.
  int rest;

  private final String text;
  private int at;
  private int limit;

  VttTiming(String text) {
    this.text = text;
  }

  /// > WebVTT timestamp, "-->", WebVTT timestamp, settings
  ///
  /// Whitespace may stand between any two of them, or be missing.
  boolean read(int from, int lineEnd) {
    at = from;
    limit = lineEnd;
    skipWhitespace();
    start = timestamp();
    if (start < 0) {
      return false;
    }
    skipWhitespace();
    if (!text.startsWith("-->", at) || at + 3 > limit) {
      return false;
    }
    at += 3;
    skipWhitespace();
    end = timestamp();
    rest = at;
    return end >= 0;
  }

  /// The time in milliseconds that stands between `from` and `end` and nothing else; -1 if that is
  /// no WebVTT timestamp.
  long timestamp(int from, int end) {
    at = from;
    limit = end;
    long time = timestamp();
    return at == end ? time : -1;
  }

  /// > If the number of digits is not two, or the value is greater than 59, let most significant
  /// > units be hours.
  ///
  /// In milliseconds, or -1.
  private long timestamp() {
    int from = at;
    long first = digits();
    boolean hours = at - from != 2 || first > 59;
    long second = skip(':') ? twoDigits() : -1;
    if ((first | second) < 0) {
      return -1;
    }
    long third = 0;
    if (hours || (at < limit && text.charAt(at) == ':')) {
      third = skip(':') ? twoDigits() : -1;
    } else {
      third = second;
      second = first;
      first = 0;
    }
    long millis = skip('.') ? threeDigits() : -1;
    boolean valid = (third | millis) >= 0 && second <= 59 && third <= 59;
    return valid ? ((first * 60 + second) * 60 + third) * 1000 + millis : -1;
  }

  private long twoDigits() {
    int from = at;
    long value = digits();
    return at - from == 2 ? value : -1;
  }

  private long threeDigits() {
    int from = at;
    long value = digits();
    return at - from == 3 ? value : -1;
  }

  private long digits() {
    int from = at;
    long value = 0;
    while (at < limit && LenientTime.isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at++) - '0';
    }
    return at == from || at - from > MOST_DIGITS ? -1 : value;
  }

  private boolean skip(char c) {
    boolean found = at < limit && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private void skipWhitespace() {
    while (at < limit && isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /// > ASCII whitespace is U+0009 TAB, U+000A LF, U+000C FF, U+000D CR, or U+0020 SPACE.
  static boolean isWhitespace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
