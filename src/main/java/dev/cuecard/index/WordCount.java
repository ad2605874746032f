package dev.cuecard.index;

/// A word and how many passages it is said in.
///
/// @param word as it is indexed: in lower case, without accents
public record WordCount(String word, int passages) {}
