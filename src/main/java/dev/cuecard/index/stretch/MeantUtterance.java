package dev.cuecard.index.stretch;

import dev.cuecard.cue.TimeSpan;

/// When something is said, and how far what it means stands out as an answer, in standard
/// deviations, see [dev.cuecard.index.ranking.Meaning].
public record MeantUtterance(TimeSpan span, double distance) {}
