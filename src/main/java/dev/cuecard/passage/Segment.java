package dev.cuecard.passage;

import dev.cuecard.document.Locator;

/// The smallest piece of text with a place of its own: a cue, or a sentence of a page, post or
/// comment.
///
/// @param text on one line, without markup
public record Segment(Locator locator, String text) {}
