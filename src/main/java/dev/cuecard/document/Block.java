package dev.cuecard.document;

import java.util.Optional;

/// A paragraph or list item.
///
/// @param signature who signed it, where someone did; the signature is not in the text
public record Block(Kind kind, String text, Optional<Signature> signature) {
  /// What it looks like on the page.
  public enum Kind {
    PARAGRAPH,
    BULLET,
    NUMBERED
  }

  public Block(Kind kind, String text) {
    this(kind, text, Optional.empty());
  }
}
