package dev.cuecard.search;

import dev.cuecard.cue.TimeSpan;

/// What a moment says in the language of the reader: the cues of another track of the recording
/// that say the same.
///
/// @param text the cues, joined by blanks
public record Reading(String language, TimeSpan span, String text) {}
