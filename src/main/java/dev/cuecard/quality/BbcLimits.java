package dev.cuecard.quality;

import dev.cuecard.language.Language;
import dev.cuecard.language.Script;
import java.util.Optional;

/// What the "Subtitle Guidelines" of the BBC say of prepared subtitles for a landscape picture.
final class BbcLimits {
  /// 3.3, Number of lines.
  private static final int LINES = 2;

  /// 3.1, Line length: 37 characters of one width, which are 18 squares. Online the width of the
  /// picture decides, which cannot be told from text.
  private static final int LINE_LENGTH = 37;

  private static final int LINE_LENGTH_IN_SQUARES = 18;

  /// 4.1, Target minimum timing: about 0.3 s a word. The speed to aim at is 160 to 180 words a
  /// minute (4, Timing); this is where a subtitle becomes too fast.
  private static final int WORDS_PER_MINUTE = 200;

  private static final long SHORTEST_MS = 300;

  /// 4.5, Gaps: none, or a pause of a second or more.
  private static final Gaps GAPS = new Gaps(0, 0, 1000);

  private BbcLimits() {}

  static Limits in(Language language) {
    TextLength length = TextLength.in(language);
    return new Limits(
        LINES,
        length == TextLength.SQUARES ? LINE_LENGTH_IN_SQUARES : LINE_LENGTH,
        length,
        Script.isWithoutBlanks(language) // there words are not counted
            ? Optional.empty()
            : Optional.of(ReadingSpeed.wordsPerMinute(WORDS_PER_MINUTE)),
        SHORTEST_MS,
        Limits.NO_LIMIT,
        GAPS);
  }
}
