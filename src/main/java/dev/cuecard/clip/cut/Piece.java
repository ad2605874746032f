package dev.cuecard.clip.cut;

import dev.cuecard.cue.TimeSpan;

/// A stretch of a file of media.
///
/// @param media its path or address
public record Piece(String media, TimeSpan span) {}
