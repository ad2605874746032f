package dev.cuecard.guide.check;

import java.util.Locale;

/// Something that a guide lacks.
///
/// @param what the objective, term, question or document, as the guide has it
public record Finding(Kind kind, String what) {
  /// What can be lacking.
  public enum Kind {
    /// No question asks for what an objective promises.
    UNTESTED_OBJECTIVE,
    /// The course speaks of a key term, but does not say what it is.
    UNDEFINED_TERM,
    /// The course does not say what is asked for.
    UNANSWERED_QUESTION,
    /// A document has no address, so that no link leads there.
    NO_ADDRESS;

    /// In words: `undefined term`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /// `undefined term: silence`.
  @Override
  public String toString() {
    return kind.label() + ": " + what;
  }
}
