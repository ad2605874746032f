package dev.cuecard.markup;

import java.util.Optional;
import java.util.OptionalDouble;

/// What sets a span apart.
public sealed interface Style {
  /// A style that needs no value.
  enum Face implements Style {
    /// None: a span that only has classes.
    PLAIN,
    BOLD,
    ITALIC,
    UNDERLINE,
    STRIKE,
    /// Text with its reading beside it.
    RUBY,
    /// The reading, a child of `RUBY`.
    RUBY_TEXT
  }

  /// Who speaks.
  record Voice(String name) implements Style {}

  /// The language of the words.
  ///
  /// @param tag BCP 47, as the source has it
  record Lang(String tag) implements Style {}

  /// The colour of the letters.
  record Ink(Colour colour) implements Style {}

  /// The colour behind the letters.
  record Background(Colour colour) implements Style {}

  /// The shape of the letters.
  ///
  /// @param size in pixels of a picture 288 pixels high, which is what ASS measures in where it
  ///   says nothing, and what players take the sizes of SubRip for
  record Font(Optional<String> name, OptionalDouble size) implements Style {}
}
