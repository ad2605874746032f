package dev.cuecard.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A [WordTable] as a file: a line a word, sorted by their bytes in UTF-8, so that a word is found
/// in the file as it is, by halving it.
///
/// ```
/// lighthous	0.81 faro	0.07 torre
/// ```
final class WordFile {
  /// Of each word only the best are kept.
  private static final int MOST_ALTERNATIVES = 12;

  private static final double LEAST_SHARE = 0.01;

  private final byte[] lines;

  WordFile(byte[] lines) {
    this.lines = lines;
  }

  /// The file of `table`.
  static byte[] of(WordTable table) {
    List<byte[]> lines = new ArrayList<>(table.size());
    for (String key : table.keys()) {
      lines.add(line(key, table.translations(key)).getBytes(StandardCharsets.UTF_8));
    }
    lines.sort(Arrays::compareUnsigned);
    var out = new java.io.ByteArrayOutputStream();
    lines.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static String line(String key, List<Alternative> translations) {
    var line = new StringBuilder(key);
    translations.stream()
        .limit(MOST_ALTERNATIVES)
        .filter(alternative -> alternative.share() >= LEAST_SHARE)
        .forEach(alternative ->
            line.append('\t')
                .append(Math.round(alternative.share() * 1000) / 1000.0)
                .append(' ')
                .append(alternative.text()));
    return line.append('\n').toString();
  }

  /// What the line of `key` says; nothing if there is none, or if the file is damaged there.
  List<Alternative> translations(String key) {
    return lineOf((key + '\t').getBytes(StandardCharsets.UTF_8)).stream()
        .flatMap(line -> Arrays.stream(line.split("\t", -1)).skip(1))
        .flatMap(field -> alternative(field).stream())
        .toList();
  }

  private static Optional<Alternative> alternative(String field) {
    int blank = field.indexOf(' ');
    try {
      return blank < 0
          ? Optional.empty()
          : Optional.of(
              new Alternative(
                  field.substring(blank + 1), Double.parseDouble(field.substring(0, blank))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// The line that begins with `start`.
  private Optional<String> lineOf(byte[] start) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int from = beginning((low + high) >>> 1);
      int to = end(from);
      int order =
          Arrays.compareUnsigned(
              lines, from, Math.min(to, from + start.length), start, 0, start.length);
      if (order == 0) {
        return Optional.of(new String(lines, from, to - from, StandardCharsets.UTF_8));
      }
      if (order < 0) {
        low = Math.min(to + 1, high);
      } else {
        high = from;
      }
    }
    return Optional.empty();
  }

  /// Where the line at `at` begins.
  private int beginning(int at) {
    int from = at;
    while (from > 0 && lines[from - 1] != '\n') {
      from--;
    }
    return from;
  }

  /// Where the line that begins at `from` ends, its line feed left out.
  private int end(int from) {
    int to = from;
    while (to < lines.length && lines[to] != '\n') {
      to++;
    }
    return to;
  }
}
