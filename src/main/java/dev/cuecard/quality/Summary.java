package dev.cuecard.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a check came to.
///
/// @param cues how many were checked
/// @param faulty how many of them broke a rule
/// @param findings how often each rule was broken, in the order of the rules; rules that were kept
///   are left out
public record Summary(long cues, long faulty, Map<Rule, Long> findings) {
  public Summary {
    Map<Rule, Long> sorted = new EnumMap<>(Rule.class);
    sorted.putAll(findings);
    findings = Collections.unmodifiableMap(sorted);
  }

  /// How often any rule was broken.
  public long total() {
    return findings.values().stream().mapToLong(Long::longValue).sum();
  }
}
