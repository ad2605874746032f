package dev.cuecard.index.ranking;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// Okapi BM25 (Robertson, Walker 1994) as Lucene calculates it: `rarity * f / (f + K1)`, where `f`
/// is how often a word stands in a passage, for the passage's length.
public final class Bm25 {
  public static final float K1 = 0.9f;
  public static final float B = 0.75f;

  private Bm25() {}

  /// With these settings, for Lucene.
  public static Similarity similarity() {
    return new BM25Similarity(K1, B);
  }

  /// The inverse document frequency of a word that is in `having` of `passages`.
  public static double rarity(double passages, double having) {
    return Math.log1p((passages - having + 0.5) / (having + 0.5));
  }

  /// By what a count is divided for the length of the text in which it was counted.
  public static float lengthening(float length, float average) {
    return 1 - B + B * length / average;
  }

  /// The same for the passage at which these `lengths` stand, as Lucene keeps them.
  static float lengthening(NumericDocValues lengths, float average) throws IOException {
    return lengthening(SmallFloat.byte4ToInt((byte) lengths.longValue()), average);
  }

  /// What a frequency says, of 1.
  public static float dampened(float frequency) {
    return frequency / (frequency + K1);
  }
}
