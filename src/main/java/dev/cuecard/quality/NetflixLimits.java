package dev.cuecard.quality;

import dev.cuecard.language.Language;
import java.util.Optional;

/// What the Timed Text Style Guides of Netflix (`partnerhelp.netflixstudios.com`) say of a language
/// in their sections "Character Limitation" and "Reading Speed", in September 2026.
///
/// @param lineLength characters a line
/// @param adults characters a second for adults
/// @param children characters a second for children
/// @param shortestMs the least time a cue may be shown, in ms
record NetflixLimits(int lineLength, int adults, int children, TextLength length, long shortestMs) {
  /// General Requirements, 1 and 4: 5/6 of a second to 7 seconds, two lines.
  private static final long SHORTEST_MS = 833;

  private static final long LONGEST_MS = 7000;
  private static final int LINES = 2;

  /// Japanese style guide, "Duration".
  private static final long SHORTEST_JAPANESE_MS = 500;

  /// Subtitle Timing Guidelines: two frames at any frame rate, or half a second and more.
  private static final int FRAMES_BETWEEN = 2;

  private static final long PAUSE_MS = 500;

  /// Languages whose guide has the commonest numbers, and those without a guide, take the last row.
  static NetflixLimits in(Language language) {
    TextLength length = TextLength.in(language);
    return switch (language.primary()) {
      case "ja" -> new NetflixLimits(13, 4, 4, length, SHORTEST_JAPANESE_MS);
      case "ko" -> new NetflixLimits(16, 12, 9, length, SHORTEST_MS);
      case "zh", "cmn", "yue", "wuu", "gan", "hak", "lzh" ->
          new NetflixLimits(16, 9, 7, length, SHORTEST_MS);
      case "ar", "en" -> new NetflixLimits(42, 20, 17, length, SHORTEST_MS);
      case "bn", "hi", "kn", "ml", "mr", "ta", "te" ->
          new NetflixLimits(42, 22, 18, length, SHORTEST_MS);
      case "ru" -> new NetflixLimits(39, 17, 13, length, SHORTEST_MS);
      case "th" -> new NetflixLimits(35, 17, 13, length, SHORTEST_MS);
      case "af", "zu" -> new NetflixLimits(42, 17, 17, length, SHORTEST_MS);
      default -> new NetflixLimits(42, 17, 13, length, SHORTEST_MS);
    };
  }

  Limits at(int charactersPerSecond, double framesPerSecond) {
    return new Limits(
        LINES,
        lineLength,
        length,
        Optional.of(ReadingSpeed.charactersPerSecond(charactersPerSecond)),
        shortestMs,
        LONGEST_MS,
        Gaps.frames(FRAMES_BETWEEN, framesPerSecond, PAUSE_MS));
  }
}
