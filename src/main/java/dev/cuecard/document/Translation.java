package dev.cuecard.document;

/// What stands for a unit in another language.
public record Translation(String text, State state) {
  /// How far a translation is, worst first, as Extension:Translate counts it.
  public enum State {
    /// Nothing there yet.
    UNTRANSLATED,
    /// The source changed since it was translated.
    FUZZY,
    TRANSLATED,
    /// Reviewed and accepted by a second person.
    PROOFREAD
  }
}
