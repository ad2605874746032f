package dev.cuecard.fetch;

import java.time.Duration;

/// How much a fetcher puts up with.
///
/// @param tries how often a question is put at most
/// @param firstPause before the second try; each further pause is twice as long
/// @param longestPause a server that wants to be left alone for longer is not asked again
/// @param answer how long a server may take to begin its answer
/// @param wholeAnswer how long it may take to end it
/// @param bytes how long an answer may be, as it is sent and again as it is unpacked
record Limits(
    int tries,
    Duration firstPause,
    Duration longestPause,
    Duration connection,
    Duration answer,
    Duration wholeAnswer,
    int bytes) {
  /// An answer of MediaWiki's API ends at 8 MB (`$wgAPIMaxResultSize`).
  static final Limits USUAL =
      new Limits(
          5,
          Duration.ofSeconds(1),
          Duration.ofMinutes(5),
          Duration.ofSeconds(20),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          64 << 20);
}
