package dev.cuecard.terms;

import dev.cuecard.document.Locator;

/// A sentence that says what a term is.
///
/// @param term as the sentence has it
/// @param text the sentence as it stands there
public record Definition(String term, String text, Locator locator) {}
