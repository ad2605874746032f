package dev.cuecard.coverage;

import dev.cuecard.document.Translation.State;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much is in which state, in one language. Placeholders are not in it.
public record Tally(Map<State, Extent> extents) {
  public static final Tally EMPTY = new Tally(Map.of());

  public Tally {
    Map<State, Extent> all = new EnumMap<>(State.class);
    for (State state : State.values()) {
      all.put(state, extents.getOrDefault(state, Extent.NONE));
    }
    extents = Collections.unmodifiableMap(all);
  }

  /// Nothing of it translated.
  public static Tally untranslated(Extent all) {
    return new Tally(Map.of(State.UNTRANSLATED, all));
  }

  public Extent in(State state) {
    return extents.getOrDefault(state, Extent.NONE);
  }

  /// What need not be touched any more.
  public Extent done() {
    return in(State.TRANSLATED).plus(in(State.PROOFREAD));
  }

  /// What has no translation, or one of another source.
  public Extent left() {
    return in(State.UNTRANSLATED).plus(in(State.FUZZY));
  }

  public Extent total() {
    return done().plus(left());
  }

  Tally plus(State state, Extent extent) {
    Map<State, Extent> sum = new EnumMap<>(extents);
    sum.merge(state, extent, Extent::plus);
    return new Tally(sum);
  }

  Tally plus(Tally other) {
    Map<State, Extent> sum = new EnumMap<>(extents);
    other.extents.forEach((state, extent) -> sum.merge(state, extent, Extent::plus));
    return new Tally(sum);
  }

  /// The part that is done, in tenths of a percent; rounded down, so that only what is complete is
  /// 1000. Where there is nothing in that measure, units are counted.
  public int permille(Measure measure) {
    long all = total().in(measure);
    if (all == 0 && measure != Measure.UNITS) {
      return permille(Measure.UNITS);
    }
    return all == 0 ? 1000 : Math.toIntExact(done().in(measure) * 1000 / all);
  }
}
