package dev.cuecard.quality;

import dev.cuecard.quality.Measure.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How fast text may be shown.
///
/// @param most characters a second, or words a minute, as `unit` says
public record ReadingSpeed(int most, Unit unit) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  static ReadingSpeed charactersPerSecond(int most) {
    return new ReadingSpeed(most, Unit.CHARACTERS_PER_SECOND);
  }

  static ReadingSpeed wordsPerMinute(int most) {
    return new ReadingSpeed(most, Unit.WORDS_PER_MINUTE);
  }

  /// The speed of `lines` shown for `ms`, which is not 0, if it is too fast. Line breaks do not
  /// count as characters.
  Optional<Measure> exceededBy(List<String> lines, long ms, TextLength length) {
    boolean words = unit == Unit.WORDS_PER_MINUTE;
    long unitMs = words ? 60_000 : 1000;
    double count = 0;
    for (String line : lines) {
      count += words ? words(line) : length.of(line);
    }
    return count * unitMs > (double) most * ms
        ? Optional.of(Measure.atMost(most, count * unitMs / ms, unit))
        : Optional.empty();
  }

  /// What stands between blanks and has a letter or a digit: a dash before a speaker is no word.
  private static long words(String line) {
    return BLANKS
        .splitAsStream(line)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }
}
