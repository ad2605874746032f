package dev.cuecard.index.store;

/// Numbers that say nothing, by which passages are taken by chance: a passage has the same in every
/// index, so that the same are taken.
public final class Chance {
  private static final int NUMBERS = 1 << 20;

  private Chance() {}

  /// The number of the passage with this id.
  public static int of(String id) {
    return Math.floorMod(id.hashCode() * 0x9e3779b1, NUMBERS);
  }

  /// The number that about `many` of `passages` are less than.
  public static int limit(int many, long passages) {
    return (int) Math.min(NUMBERS, 1 + (long) NUMBERS * many / Math.max(1, passages));
  }
}
