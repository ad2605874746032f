package dev.cuecard.index.ranking;

import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;

/// What a passage means: the vector of all that it says, and those of its utterances.
public final class PassageVector {
  /// The share of an utterance in how near it is, in its passage, to a query.
  private static final float UTTERANCE = 0.25f;

  private final byte[] whole;
  private final byte[] utterances;

  /// @param utterances one after the other; empty of a passage that is one utterance
  public PassageVector(byte[] whole, byte[] utterances) {
    this.whole = whole;
    this.utterances = utterances;
  }

  /// How near the passage is to a query: as its nearest utterance. It says more than what answers a
  /// question, and an utterance does not say what it is about.
  float near(byte[] query) {
    float nearest = -1;
    for (float near : utterancesNear(query)) {
      nearest = Math.max(nearest, near);
    }
    return nearest;
  }

  /// How near each utterance is, or all, if that is one: the cosine of the whole and, for a share,
  /// its own.
  float[] utterancesNear(byte[] query) {
    float all = VectorUtil.cosine(query, whole);
    if (utterances.length == 0) {
      return new float[] {all};
    }
    float[] near = new float[utterances.length / whole.length];
    for (int i = 0; i < near.length; i++) {
      int from = i * whole.length;
      byte[] own = Arrays.copyOfRange(utterances, from, from + whole.length);
      near[i] = (1 - UTTERANCE) * all + UTTERANCE * VectorUtil.cosine(query, own);
    }
    return near;
  }
}
