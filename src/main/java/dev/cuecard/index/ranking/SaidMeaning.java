package dev.cuecard.index.ranking;

/// What is known of what an utterance means to a query.
///
/// @param distance how far it stands out as an answer, in standard deviations, see [Meaning]
/// @param fit how far it is of the kind that the query asks for, see [AskedKind]; 0 where that is
///   not known
public record SaidMeaning(float distance, float fit) {}
