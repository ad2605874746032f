package dev.cuecard.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The line that names the columns.
///
/// @param start the place of the column, from 0; -1 for those that there are not
/// @param unit of numbers without one; empty if the names do not say
record Header(
    char separator, int start, int end, int duration, int text, int speaker, Optional<Unit> unit) {
  private static final Set<String> START =
      Set.of("start", "begin", "beginning", "in", "from", "time", "timestamp", "offset");
  private static final Set<String> END = Set.of("end", "stop", "out", "to", "finish");
  private static final Set<String> DURATION = Set.of("duration", "dur", "length");
  private static final Set<String> TEXT =
      Set.of(
          "text",
          "caption",
          "captions",
          "subtitle",
          "subtitles",
          "transcript",
          "transcription",
          "content",
          "sentence",
          "utterance",
          "dialogue",
          "speech",
          "words");
  private static final Set<String> SPEAKER = Set.of("speaker", "voice", "character", "who");

  private static final int LONGEST = 1000;
  private static final int LONGEST_NAME = 60;

  /// Reads `line`; empty unless it names a column of starts and one of texts.
  static Optional<Header> of(String line) {
    return line.length() > LONGEST
        ? Optional.empty()
        : IntStream.of('\t', ';', ',')
            .mapToObj(separator -> of(cells(line, (char) separator), (char) separator))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private static Optional<Header> of(List<String> cells, char separator) {
    List<String> names = cells.stream().map(Header::name).toList();
    int start = column(names, START);
    int text = column(names, TEXT);
    return start < 0 || text < 0
        ? Optional.empty()
        : Optional.of(
            new Header(
                separator,
                start,
                column(names, END),
                column(names, DURATION),
                text,
                column(names, SPEAKER),
                Unit.named(cells.get(start))));
  }

  /// Whether `line` can be the row below it.
  boolean fits(String line) {
    List<String> cells = cells(line, separator);
    return cells.size() > Math.max(start, text) && Instant.of(cells.get(start)).isPresent();
  }

  /// The cells of a line, roughly: good enough for names and times.
  private static List<String> cells(String line, char separator) {
    return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
        .toList();
  }

  /// The name without unit and trimmings: `start` of `Start Time (ms)`.
  private static String name(String cell) {
    if (cell.length() > LONGEST_NAME) {
      return "";
    }
    String name = Unit.strip(cell.toLowerCase(Locale.ROOT)).replaceAll("[\\s_-]", "");
    String plain = name.replaceAll("timecode|time(?!stamp)|tc", "");
    return plain.isEmpty() ? name : plain;
  }

  private static int column(List<String> names, Set<String> wanted) {
    return IntStream.range(0, names.size())
        .filter(i -> wanted.contains(names.get(i)))
        .findFirst()
        .orElse(-1);
  }
}
