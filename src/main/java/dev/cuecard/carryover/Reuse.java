package dev.cuecard.carryover;

import dev.cuecard.document.Translation;
import java.util.Locale;
import java.util.Optional;

/// What can be reused of the old translations for one unit in one language.
///
/// @param text the translation or a proposal; empty where there is nothing
public record Reuse(Kind kind, Optional<Translation> text) {
  /// How it can be.
  public enum Kind {
    /// The new transcript has a translation of its own.
    THERE,
    /// As it was, with its state.
    EXACT,
    /// The translations of several units, joined.
    JOINED,
    /// A part of a translation, cut by proposal: somebody has to look at it.
    SPLIT,
    /// To be done again; the old translation is at hand if there was one.
    REDO,
    /// There was no translation before.
    NONE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Reuse NONE = new Reuse(Kind.NONE, Optional.empty());

  static Reuse of(Kind kind, String text, Translation.State state) {
    return new Reuse(kind, Optional.of(new Translation(text, state)));
  }
}
