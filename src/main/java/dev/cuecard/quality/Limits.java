package dev.cuecard.quality;

import dev.cuecard.language.Language;
import java.util.Optional;

/// What a profile demands in one language.
///
/// @param lines how many a cue may have
/// @param lineLength how many characters a line may have, counted as `length` does
/// @param speed how fast text may be shown, where there is a limit
/// @param shortestMs the least time a cue may be shown, in ms
/// @param longestMs the greatest time a cue may be shown, in ms; [#NO_LIMIT] where there is none
public record Limits(
    int lines,
    int lineLength,
    TextLength length,
    Optional<ReadingSpeed> speed,
    long shortestMs,
    long longestMs,
    Gaps gaps) {
  public static final long NO_LIMIT = Long.MAX_VALUE;

  /// How many lines text takes that has lost its line breaks, as that of message bundles has.
  public int linesOf(String text, Language language) {
    return Wrapping.lines(text, language, lineLength, length);
  }
}
