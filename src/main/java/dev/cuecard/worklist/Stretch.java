package dev.cuecard.worklist;

/// A run of units of a document that lack a translation and follow each other.
///
/// @param document its id
/// @param run where it begins, as [Spot#run]
record Stretch(String document, int run) {}
