package dev.cuecard.openedx.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Counts what is left out, by kind.
public final class Tally {
  /// Of more kinds than any course has, the rest are counted together.
  private static final int MOST_KINDS = 100;

  private final Map<String, Integer> counts = new TreeMap<>();

  /// One more of a kind.
  ///
  /// @param kind as a message names it before the number: `pages without words`
  public void count(String kind) {
    boolean isRoom = counts.size() < MOST_KINDS || counts.containsKey(kind);
    counts.merge(isRoom ? kind : "other blocks, not read", 1, Integer::sum);
  }

  /// Gives `each` a line for each kind: `pages without words: 63`.
  public void report(Consumer<String> each) {
    counts.forEach((kind, count) -> each.accept(kind + ": " + count));
  }
}
