package dev.cuecard.coverage;

import dev.cuecard.language.Language;

/// How far something is in one language.
public record LanguageCoverage(Language language, Standing standing, Tally tally) {
  /// Both together; wanted if one of them is.
  LanguageCoverage plus(LanguageCoverage other) {
    Standing better = standing.compareTo(other.standing) <= 0 ? standing : other.standing;
    return new LanguageCoverage(language, better, tally.plus(other.tally));
  }
}
