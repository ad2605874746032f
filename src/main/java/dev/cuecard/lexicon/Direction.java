package dev.cuecard.lexicon;

import dev.cuecard.language.Language;

/// From one language to another. Regions and scripts make no difference: `pt-br` is `pt`.
public record Direction(Language from, Language to) {
  public Direction {
    from = new Language(from.primary());
    to = new Language(to.primary());
  }

  /// `Direction.of("en", "es")`.
  public static Direction of(String from, String to) {
    return new Direction(Language.of(from), Language.of(to));
  }

  public Direction reversed() {
    return new Direction(to, from);
  }

  /// Whether there is anything to translate, as far as is known.
  public boolean isBetweenLanguages() {
    return !from.equals(to) && !from.equals(Language.UNKNOWN) && !to.equals(Language.UNKNOWN);
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
