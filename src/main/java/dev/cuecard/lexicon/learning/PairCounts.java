package dev.cuecard.lexicon.learning;

import java.util.Arrays;

/// How often pairs of numbers were seen together: an open hash table, as boxed ones would take ten
/// times the memory. When it is full, pairs seen once are forgotten (lossy counting: G. Manku, R.
/// Motwani, VLDB 2002), and then those seen twice, and so on.
final class PairCounts {
  /// 8 million pairs take 96 MB.
  private static final int MOST_SLOTS = 1 << 23;

  private static final long FREE = -1;

  private long[] pairs = new long[1 << 12];
  private int[] counts = new int[1 << 12];
  private int used;

  PairCounts() {
    Arrays.fill(pairs, FREE);
  }

  static long pair(int first, int second) {
    return ((long) first << 32) | second;
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }

  /// A pair with its numbers in the other order.
  static long turned(long pair) {
    return Long.rotateLeft(pair, 32);
  }

  /// Counts `pair` so many times more.
  void add(long pair, int by) {
    int slot = slot(pair);
    if (pairs[slot] == FREE) {
      if (used * 2 >= pairs.length) {
        makeRoom();
        slot = slot(pair);
      }
      pairs[slot] = pair;
      used++;
    }
    counts[slot] += by;
  }

  int count(long pair) {
    int slot = slot(pair);
    return pairs[slot] == FREE ? 0 : counts[slot];
  }

  private int slot(long pair) {
    long mixed = pair * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (pairs.length - 1);
    while (pairs[slot] != FREE && pairs[slot] != pair) {
      slot = (slot + 1) & (pairs.length - 1);
    }
    return slot;
  }

  private void makeRoom() {
    int least = 1;
    int size = pairs.length;
    if (size < MOST_SLOTS) {
      size *= 2;
    } else {
      for (int kept = used; kept * 4L > size; kept = above(least)) {
        least++;
      }
    }
    long[] oldPairs = pairs;
    int[] oldCounts = counts;
    pairs = new long[size];
    counts = new int[size];
    Arrays.fill(pairs, FREE);
    used = 0;
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldPairs[i] != FREE && oldCounts[i] >= least) {
        add(oldPairs[i], oldCounts[i]);
      }
    }
  }

  private int above(int least) {
    int kept = 0;
    for (int i = 0; i < pairs.length; i++) {
      kept += pairs[i] != FREE && counts[i] >= least ? 1 : 0;
    }
    return kept;
  }

  /// All pairs, in ascending order.
  long[] sorted() {
    return Arrays.stream(pairs).filter(pair -> pair != FREE).sorted().toArray();
  }
}
