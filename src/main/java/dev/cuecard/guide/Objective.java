package dev.cuecard.guide;

/// What one can do afterwards.
///
/// @param text the course's own words, or the term that one can then explain
/// @param isGiven whether the course says so; otherwise it says what the term is
/// @param citation where the course says either
public record Objective(String text, boolean isGiven, Citation citation) {}
