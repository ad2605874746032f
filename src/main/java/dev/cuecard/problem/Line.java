package dev.cuecard.problem;

import java.util.ArrayList;
import java.util.List;

/// A line of a source text, for readers that go line by line.
///
/// @param number from 1
/// @param text as it stands there, without its end
public record Line(int number, String text) {
  private static final int ASCII = 128;
  private static final char FILE_SEPARATOR = 28;

  /// The lines of `text`.
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, line)));
    return lines;
  }

  /// Where what is not blank begins.
  public Place place() {
    return new Place(number, indent() + 1);
  }

  /// The place of the character at `index` of the text.
  public Place placeAt(int index) {
    return new Place(number, index + 1);
  }

  /// The text without the blanks around it; browsers copy non-breaking ones too.
  public String content() {
    return strip(text);
  }

  /// How many blanks it begins with; all of its characters if it has nothing else.
  public int indent() {
    return indent(text);
  }

  public boolean isBlank() {
    return indent() == text.length();
  }

  /// `text` without the blanks around it, the non-breaking ones included.
  public static String strip(String text) {
    int start = indent(text);
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /// Whether `c` is white space or a blank of any width, the non-breaking ones included.
  public static boolean isBlank(char c) {
    return c < ASCII
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= FILE_SEPARATOR && c < ' ')
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int indent(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
