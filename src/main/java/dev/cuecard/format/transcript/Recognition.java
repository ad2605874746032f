package dev.cuecard.format.transcript;

import dev.cuecard.format.transcript.TimedLine.Shape;
import java.util.List;
import java.util.Optional;

/// Tells a transcript from prose, logs, agendas and tables of contents.
///
/// A transcript has a time in its first lines, which is early in the recording unless it is a
/// bracketed span of times; then it has more times of the same shape, none before the last, and
/// words that go with them. Logs begin with dates, or at a time of the day.
final class Recognition {
  /// How many lines that are not blank may stand before the first time.
  private static final int HEADING = 5;

  /// How many lines may stand from one time to the next.
  private static final int LONGEST = 12;

  private static final int LOOK = 60;
  private static final int FEWEST = 2;
  private static final long EARLY = 5 * 60_000;

  private Recognition() {}

  static boolean isTranscript(String head) {
    List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(LOOK).toList();
    for (int i = 0; i < Math.min(HEADING, lines.size()); i++) {
      Optional<TimedLine> first = TimedLine.of(lines.get(i));
      if (first.isPresent()) {
        TimedLine line = first.get();
        return isSure(line) || goesOn(lines.subList(i, lines.size()), line);
      }
    }
    return false;
  }

  private static boolean isSure(TimedLine line) {
    return line.shape() == Shape.BRACKETS && line.isRange() && !line.text().isEmpty();
  }

  private static boolean goesOn(List<String> lines, TimedLine first) {
    if (first.start() > EARLY) {
      return false;
    }
    long last = first.start();
    int times = 0;
    int words = 0;
    int since = 0;
    for (String line : lines) {
      Optional<TimedLine> found =
          TimedLine.of(line).filter(timed -> timed.shape() == first.shape());
      if (found.isPresent() && found.get().start() < last) {
        return false;
      }
      last = found.map(TimedLine::start).orElse(last);
      boolean isWords = found.isEmpty() || first.shape() == Shape.FRONT || hasText(found.get());
      words += isWords ? 1 : 0;
      times += found.isPresent() ? 1 : 0;
      since = found.isPresent() ? 0 : since + 1;
      if (since > LONGEST) {
        return false;
      }
    }
    return times >= FEWEST && words >= FEWEST;
  }

  private static boolean hasText(TimedLine line) {
    return line.shape() == Shape.BRACKETS && !line.text().isEmpty();
  }
}
