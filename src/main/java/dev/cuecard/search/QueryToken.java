package dev.cuecard.search;

/// A piece of a query as typed.
///
/// @param column where it begins, from 1
/// @param text without quotes and marks
/// @param mark for [Kind#FUZZY], the digit after the tilde, or -1 without one
record QueryToken(Kind kind, int column, String text, int mark) {
  enum Kind {
    WORD,
    PHRASE,
    PREFIX,
    FUZZY,
    /// A name and the colon after it.
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    END
  }

  QueryToken(Kind kind, int column, String text) {
    this(kind, column, text, -1);
  }

  /// What it is, for messages.
  String description() {
    return switch (kind) {
      case END -> "the end of the query";
      case OPEN -> "\"(\"";
      case CLOSE -> "\")\"";
      case FIELD -> "\"" + text + ":\"";
      case WORD, PHRASE, PREFIX, FUZZY, AND, OR, NOT -> "\"" + text + "\"";
    };
  }
}
