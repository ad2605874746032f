package dev.cuecard.evaluation;

/// A question that a search is asked, in plain words.
///
/// @param id as judgments and runs name it
/// @param language its tag; empty if it is not said
public record Topic(String id, String text, String language) {}
