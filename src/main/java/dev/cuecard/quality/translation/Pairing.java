package dev.cuecard.quality.translation;

import dev.cuecard.language.Language;
import java.util.Arrays;

/// A text and its translation.
///
/// @param around the translation with those of the units before and after it: a bracket may be
///   closed in the next cue
record Pairing(
    String source, Language sourceLanguage, String text, Language language, String around) {
  boolean isTo(String... primaryTags) {
    return Arrays.asList(primaryTags).contains(language.primary());
  }
}
