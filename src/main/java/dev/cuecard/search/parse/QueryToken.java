package dev.cuecard.search.parse;

/// A piece of a query as typed.
///
/// @param column where it begins, from 1
/// @param text without quotes and marks
/// @param mark the number after the tilde; without one 0 for [Kind#PHRASE], -1 for [Kind#FUZZY]
public record QueryToken(Kind kind, int column, String text, int mark) {
  public enum Kind {
    WORD,
    PHRASE,
    PREFIX,
    WILDCARD,
    FUZZY,
    REGEX,
    /// A name and the colon after it.
    FIELD,
    AND,
    OR,
    NOT,
    WITHIN,
    OPEN,
    CLOSE,
    END
  }

  QueryToken(Kind kind, int column, String text) {
    this(kind, column, text, kind == Kind.FUZZY ? -1 : 0);
  }

  /// What it is, for messages.
  String description() {
    return switch (kind) {
      case END -> "the end of the query";
      case OPEN -> "\"(\"";
      case CLOSE -> "\")\"";
      case FIELD -> "\"" + text + ":\"";
      default -> "\"" + text + "\"";
    };
  }
}
