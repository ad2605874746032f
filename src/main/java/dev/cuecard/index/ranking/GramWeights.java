package dev.cuecard.index.ranking;

/// The runs of letters that a query asks for, what each is worth, and how often each was found: a
/// table of open addresses, as every letter of every candidate asks it. Nearly all ask in vain, and
/// are told so by one bit (Bloom 1970).
final class GramWeights {
  private static final int SLOTS = 1 << 12;
  private static final int MOST = SLOTS / 2;

  /// A bit for what the last letters of a run come to.
  private final long[] asked = new long[1 << 6];

  private final long[] grams = new long[SLOTS];
  private final float[] weights = new float[SLOTS];
  private final int[] counts = new int[SLOTS];
  private final int[] used = new int[MOST];
  private int size;
  private float total;

  /// Beyond a number that no query of people has, runs are left out.
  void add(long gram, float weight) {
    int slot = slot(gram);
    if (weights[slot] == 0) {
      if (size == MOST) {
        return;
      }
      grams[slot] = gram;
      int ending = ending(gram);
      asked[ending >>> 6] |= 1L << ending;
      used[size++] = slot;
    }
    weights[slot] += weight;
    total += weight;
  }

  /// What all are worth together.
  float total() {
    return total;
  }

  void startCounting() {
    for (int i = 0; i < size; i++) {
      counts[used[i]] = 0;
    }
  }

  void count(long gram) {
    int ending = ending(gram);
    if ((asked[ending >>> 6] & 1L << ending) != 0) {
      int slot = slot(gram);
      if (weights[slot] > 0) {
        counts[slot]++;
      }
    }
  }

  /// Twelve bits of the last two letters.
  private static int ending(long gram) {
    return (int) (gram ^ gram >>> 10) & 0xfff;
  }

  /// What was counted is worth, each dampened by `k`.
  float sum(float k) {
    float sum = 0;
    for (int i = 0; i < size; i++) {
      int count = counts[used[i]];
      sum += weights[used[i]] * count / (count + k);
    }
    return sum;
  }

  /// Where the run is, or else would be.
  private int slot(long gram) {
    long mixed = gram * 0x9e3779b97f4a7c15L;
    int slot = (int) (mixed >>> 52);
    while (weights[slot] > 0 && grams[slot] != gram) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }
}
