package dev.cuecard.document;

import dev.cuecard.cue.TimeSpan;

/// Where in a document something stands.
public sealed interface Locator {
  /// A stretch of a recording.
  record Time(TimeSpan span) implements Locator {}

  /// A section of a page, by its anchor (not escaped; empty for what stands before all headings).
  record InSection(String anchor) implements Locator {}

  /// A post of a discussion: the anchor of its thread and its number in the discussion from 1.
  record InPost(String threadAnchor, int number) implements Locator {}

  /// A comment of a bug report, 0 for the description.
  record InComment(int number) implements Locator {}

  /// The document as a whole, where it is too small to have places: an exercise.
  record Whole() implements Locator {}
}
