package dev.cuecard.quality;

import dev.cuecard.language.Language;
import java.util.Optional;

/// What the "TED Translators Cheat-sheet" (`translations.ted.com`, 2016) says: two lines of 42
/// characters, 21 characters a second, 1 to 7 seconds. It knows no least gap.
///
/// Its numbers are for the Latin script, and it warns that those of others may be lower. They are
/// taken for every alphabet; for what is written in squares, where they would find nothing wrong,
/// the style guides of Netflix stand in.
final class TedLimits {
  private static final int LINES = 2;
  private static final int LINE_LENGTH = 42;
  private static final int CHARACTERS_PER_SECOND = 21;
  private static final long SHORTEST_MS = 1000;
  private static final long LONGEST_MS = 7000;

  private TedLimits() {}

  static Limits in(Language language) {
    TextLength length = TextLength.in(language);
    NetflixLimits squares = NetflixLimits.in(language);
    boolean alphabet = length == TextLength.CHARACTERS;
    int perSecond = alphabet ? CHARACTERS_PER_SECOND : squares.adults();
    return new Limits(
        LINES,
        alphabet ? LINE_LENGTH : squares.lineLength(),
        length,
        Optional.of(ReadingSpeed.charactersPerSecond(perSecond)),
        SHORTEST_MS,
        LONGEST_MS,
        Gaps.ANY);
  }
}
