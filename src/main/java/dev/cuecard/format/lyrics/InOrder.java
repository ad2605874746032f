package dev.cuecard.format.lyrics;

import dev.cuecard.cue.Cue;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/// Brings cues into the order of their starts, those of one start in the order in which they come.
/// More are never held than a song has lines; in a longer text, one that comes later still goes out
/// after those that should stand behind it.
final class InOrder {
  private static final int MOST = 1 << 12;

  private record Held(Cue cue, long number) {}

  private final PriorityQueue<Held> held =
      new PriorityQueue<>(
          Comparator.comparingLong((Held each) -> each.cue().span().start())
              .thenComparingLong(Held::number));

  private final Consumer<Cue> out;
  private long cues;

  InOrder(Consumer<Cue> out) {
    this.out = out;
  }

  void add(Cue cue) {
    held.add(new Held(cue, cues++));
    if (held.size() > MOST) {
      out.accept(held.remove().cue());
    }
  }

  /// There are no more.
  void end() {
    while (!held.isEmpty()) {
      out.accept(held.remove().cue());
    }
  }
}
