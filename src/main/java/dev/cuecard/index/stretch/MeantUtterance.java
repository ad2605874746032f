package dev.cuecard.index.stretch;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.index.ranking.SaidMeaning;

/// When something is said, and what it means to the question.
public record MeantUtterance(TimeSpan span, SaidMeaning meaning) {}
