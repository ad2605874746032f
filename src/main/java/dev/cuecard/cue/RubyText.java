package dev.cuecard.cue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ruby in the text of a cue: characters with their reading beside them.
final class RubyText {
  private static final Pattern RUBY =
      Pattern.compile(
          "<ruby(?=[\\s.>])(?:(?!</ruby>).)*+(?:</ruby>)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// WebVTT's ruby text span, whose end tag may be left out (4.2.2).
  private static final Pattern READING =
      Pattern.compile(
          "<rt(?=[\\s.>])[^<>]*>(?:(?!</?(?:rt|ruby)[\\s.>]).)*+(?:</rt>)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TIME = Pattern.compile("<\\d[\\d:.]*>");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder readings = new StringBuilder();

  private RubyText() {}

  private static boolean isIn(String text) {
    return text.indexOf('<') >= 0 && text.toLowerCase(Locale.ROOT).contains("<rt");
  }

  /// `text` without its readings.
  static String withoutReadings(String text) {
    return isIn(text) ? READING.matcher(text).replaceAll("") : text;
  }

  /// `text` with what is read first, whole, then its readings in brackets, so that no reading parts
  /// a word: 漢字(かんじ). Trees of markup say it the same way (`CueText.withReadingsInBrackets`).
  static String withReadingsInBrackets(String text) {
    return isIn(text) ? new RubyText().read(text) : text;
  }

  /// Ruby that follows ruby goes on with it; only a time may stand between.
  private String read(String text) {
    int from = 0;
    for (Matcher ruby = RUBY.matcher(text); ruby.find(); from = ruby.end()) {
      String between = text.substring(from, ruby.start());
      if (!between.isEmpty() && !TIME.matcher(between).matches()) {
        close();
      }
      out.append(between).append(READING.matcher(ruby.group()).replaceAll(""));
      READING.matcher(ruby.group()).results().forEach(each -> readings.append(each.group()));
    }
    close();
    return out.append(text, from, text.length()).toString();
  }

  private void close() {
    if (!readings.isEmpty()) {
      out.append('(').append(readings).append(')');
      readings.setLength(0);
    }
  }
}
