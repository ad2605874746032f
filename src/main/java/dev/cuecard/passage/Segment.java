package dev.cuecard.passage;

import dev.cuecard.document.Locator;
import java.util.Optional;

/// The smallest piece of text with a place of its own: a cue, or a sentence of a page, post or
/// comment.
///
/// @param text on one line, without markup
/// @param speaker who says or writes it, where known
public record Segment(Locator locator, String text, Optional<String> speaker) {
  /// By nobody in particular.
  public Segment(Locator locator, String text) {
    this(locator, text, Optional.empty());
  }
}
