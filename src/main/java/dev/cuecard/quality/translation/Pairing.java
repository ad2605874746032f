package dev.cuecard.quality.translation;

import dev.cuecard.language.Language;
import java.util.Arrays;

/// A text and its translation.
///
/// @param around both with those of the units before and after them: what is opened or asked here
///   may end in the next cue
record Pairing(
    String source, Language sourceLanguage, String text, Language language, Around around) {
  /// A stretch of the source, and of its translation.
  record Around(String source, String text) {}

  boolean isTo(String... primaryTags) {
    return Arrays.asList(primaryTags).contains(language.primary());
  }
}
