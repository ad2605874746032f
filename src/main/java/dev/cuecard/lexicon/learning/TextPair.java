package dev.cuecard.lexicon.learning;

/// The same in two languages: a cue, a sentence or a paragraph.
public record TextPair(String from, String to) {}
