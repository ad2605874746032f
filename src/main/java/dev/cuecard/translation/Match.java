package dev.cuecard.translation;

/// A text that has been translated before and is like one that has not.
///
/// @param score how like, in percent; 100 is the same text
/// @param document the id of the document it stands in
public record Match(int score, String source, String translation, String document, String key) {}
