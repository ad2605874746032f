package dev.cuecard.index.ranking;

import dev.cuecard.index.store.ByteVector;
import java.util.Arrays;

/// What a passage means: the vector of all that it says, that of a second network where there is
/// one, and those of its utterances.
public final class PassageVector {
  /// The share of an utterance in how near it is, in its passage, to a query.
  private static final float UTTERANCE = 0.25f;

  /// What the second network says beside the first: a sixth, as the cosines of MiniLM differ three
  /// times as much as those of E5.
  private static final float SECOND = 0.06f;

  private final byte[] whole;
  private final byte[] further;

  /// @param further one after the other: that of the second network, and of a passage of several
  ///   utterances theirs
  public PassageVector(byte[] whole, byte[] further) {
    this.whole = whole;
    this.further = further;
  }

  /// How near the passage is to a query: as its nearest utterance. It says more than what answers a
  /// question, and an utterance does not say what it is about.
  float near(AskedVectors query) {
    float nearest = Float.NEGATIVE_INFINITY;
    for (float near : utterancesNear(query)) {
      nearest = Math.max(nearest, near);
    }
    return nearest;
  }

  /// How near each utterance is, or all, if that is one: the cosine of the whole and, for a share,
  /// its own.
  float[] utterancesNear(AskedVectors query) {
    float all = ByteVector.cosine(query.first(), whole);
    int utterances = query.second().length;
    if (utterances > 0) {
      all += SECOND * ByteVector.cosine(query.second(), further(0, utterances));
    }
    if (utterances == further.length) {
      return new float[] {all};
    }
    float[] near = new float[(further.length - utterances) / whole.length];
    for (int i = 0; i < near.length; i++) {
      byte[] own = further(utterances + i * whole.length, whole.length);
      near[i] = (1 - UTTERANCE) * all + UTTERANCE * ByteVector.cosine(query.first(), own);
    }
    return near;
  }

  private byte[] further(int from, int length) {
    return Arrays.copyOfRange(further, from, from + length);
  }
}
