package dev.cuecard.index.cluster.client;

import java.time.Duration;

/// How often a cluster is asked the same.
///
/// @param answer so long an answer is waited for; then another node is asked
/// @param first the pause before the second time; each further one is twice as long
/// @param longest no pause is longer
public record Patience(int tries, Duration answer, Duration first, Duration longest) {
  /// A person waits: a node that dies is gone after a few seconds, and one that says nothing for
  /// longer is left for the next.
  public static final Patience OF_A_READER =
      new Patience(6, Duration.ofSeconds(15), Duration.ofMillis(100), Duration.ofSeconds(2));

  /// Nobody waits: a node may be started again.
  public static final Patience OF_A_LOADER =
      new Patience(30, Duration.ofMinutes(2), Duration.ofMillis(200), Duration.ofSeconds(10));

  /// Before it is asked again after so many times.
  Duration pause(int tries) {
    Duration doubled = first.multipliedBy(1L << Math.min(tries - 1, 20));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
