package dev.cuecard.bundle;

import dev.cuecard.problem.Line;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A key with its text, perhaps not yet complete, in the lines of a copied bundle page.
final class BundleEntry {
  private final String key;
  private final Line first;

  /// Where in the first line the text begins, behind its quote; -1 while only the key was there.
  private final int begin;

  private final List<Line> more = new ArrayList<>();

  private BundleEntry(String key, Line first, int begin) {
    this.key = key;
    this.first = first;
    this.begin = begin;
  }

  /// The entry that `line` begins: `key"text"`, `key "text"`, or a known key alone.
  static Optional<BundleEntry> of(Line line) {
    String text = line.text();
    int start = line.indent();
    int end = start;
    while (end < text.length() && MessageKey.allows(text.charAt(end))) {
      end++;
    }
    int quote = end;
    while (quote < text.length() && Line.isBlank(text.charAt(quote))) {
      quote++;
    }
    String key = text.substring(start, end);
    if (!isKey(key)) {
      return Optional.empty();
    }
    if (quote == text.length()) {
      return MessageKey.isKnown(key)
          ? Optional.of(new BundleEntry(key, line, -1))
          : Optional.empty();
    }
    boolean isEntry =
        text.charAt(quote) == '"' && (quote == end || isKeyBeforeBlank(text, key, end));
    return isEntry ? Optional.of(new BundleEntry(key, line, quote + 1)) : Optional.empty();
  }

  private static boolean isKey(String key) {
    return !key.isEmpty()
        && Character.isLetterOrDigit(key.charAt(0))
        && Character.isLetterOrDigit(key.charAt(key.length() - 1));
  }

  private static boolean isKeyBeforeBlank(String text, String key, int end) {
    return MessageKey.isKnown(key) || text.charAt(end) == '\t';
  }

  String key() {
    return key;
  }

  boolean hasValue() {
    return begin >= 0;
  }

  boolean hasKnownKey() {
    return MessageKey.isKnown(key);
  }

  /// Whether the line might as well go on with words: `label "so"`, or a word alone.
  boolean couldBeWords() {
    boolean apart = begin < 0 || Line.isBlank(first.text().charAt(begin - 2));
    return apart && !MessageKey.isDistinctive(key) && !key.equals(MessageKey.SOURCE_LANGUAGE);
  }

  /// Whether what was read so far ends in a quote, so that it may be all.
  boolean isClosed() {
    return more.isEmpty()
        ? begin >= 0 && endsInQuote(firstText())
        : endsInQuote(more.getLast().content());
  }

  void goOn(Line line) {
    more.add(line);
  }

  /// Hands over the text up to the last line that ends in a quote, and reports what follows that.
  void close(BundleParts parts, Problems problems) {
    int last = lastClosed();
    if (last < 0) {
      closeUnended(parts, problems);
      return;
    }
    String text = textUpTo(last);
    parts.text(first.place(), key, text.substring(0, text.length() - 1));
    report(more.subList(last, more.size()), problems);
  }

  /// The number of lines below the first that end with the last one with a quote at its end; -1 if
  /// no line has one.
  private int lastClosed() {
    for (int i = more.size(); i > 0; i--) {
      if (endsInQuote(more.get(i - 1).content()) && (begin >= 0 || i > 1 || isWhole(more.get(0)))) {
        return i;
      }
    }
    return begin >= 0 && endsInQuote(firstText()) ? 0 : -1;
  }

  /// The text is cut off, or something follows its last quote in the first line.
  private void closeUnended(BundleParts parts, Problems problems) {
    int quote = begin < 0 ? -1 : firstText().lastIndexOf('"');
    if (quote >= 0 && more.isEmpty()) {
      parts.text(first.place(), key, firstText().substring(0, quote));
      String rest = Line.strip(first.text().substring(begin + quote + 1));
      problems.add(
          Problem.expected(
              first.placeAt(first.text().lastIndexOf(rest)), "the end of the line", rest));
      return;
    }
    Line last = more.isEmpty() ? first : more.getLast();
    problems.add(
        Problem.expected(last.placeAt(last.text().length()), "'\"' at the end of the text", ""));
    if (begin >= 0 || !more.isEmpty()) {
      parts.text(first.place(), key, textUpTo(more.size()));
    }
  }

  /// The text behind its first quote in the first line and in `count` lines below.
  private String textUpTo(int count) {
    StringBuilder text = new StringBuilder(begin < 0 ? "" : firstText());
    for (Line line : more.subList(0, count)) {
      text.append(text.isEmpty() ? "" : " ").append(line.content());
    }
    boolean quoteBelow = begin < 0 && !text.isEmpty() && text.charAt(0) == '"';
    return quoteBelow ? text.substring(1) : text.toString();
  }

  private static void report(List<Line> lines, Problems problems) {
    for (Line line : lines) {
      problems.add(Problem.expected(line.place(), "a key and its text in quotes", line.content()));
    }
  }

  private String firstText() {
    String text = first.text();
    int end = text.length();
    while (end > begin && Line.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isWhole(Line line) {
    return line.content().length() > 1;
  }

  private static boolean endsInQuote(String text) {
    return text.endsWith("\"");
  }
}
