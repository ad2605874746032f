package dev.cuecard.index.ranking;

import org.apache.lucene.util.BytesRef;

/// What a passage means: the vectors of all that it says and of each of its utterances, those of a
/// second network beside them where there is one.
public final class PassageVector {
  /// The share of an utterance in how near it is, in its passage, to a query.
  private static final float UTTERANCE = 0.45f;

  /// What the second network says beside the first of a whole passage, and of an utterance: a
  /// seventh and a third, as the cosines of MiniLM differ three times as much as those of E5.
  private static final float SECOND = 0.05f;

  private static final float SECOND_OF_UTTERANCE = 0.15f;

  private final byte[] whole;
  private final BytesRef further;

  /// @param further one after the other: that of the second network, and of a passage of several
  ///   utterances theirs, each followed by that of the second network
  public PassageVector(byte[] whole, BytesRef further) {
    this.whole = whole;
    this.further = further;
  }

  /// The same, in bytes of its own.
  PassageVector copy() {
    return new PassageVector(whole.clone(), BytesRef.deepCopyOf(further));
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

  /// How near each utterance is, or all, if that is one: for a share as all that is said, and for
  /// the rest as its own vectors are.
  float[] utterancesNear(AskedVectors query) {
    float first = query.cosine(whole, 0);
    float second = query.secondCosine(further.bytes, further.offset);
    float all = (1 - UTTERANCE) * (first + SECOND * second);
    float[] near = new float[utterances(query)];
    if (near.length == 0) {
      return new float[] {all + UTTERANCE * (first + SECOND_OF_UTTERANCE * second)};
    }
    for (int i = 0; i < near.length; i++) {
      int place = place(query, i);
      float own = query.cosine(further.bytes, place);
      float ownSecond = query.secondCosine(further.bytes, place + query.size());
      near[i] = all + UTTERANCE * (own + SECOND_OF_UTTERANCE * ownSecond);
    }
    return near;
  }

  /// How far each utterance, or all, if that is one, is of the kind that is asked for.
  float[] utterancesFit(AskedVectors query) {
    float[] fit = new float[utterances(query)];
    if (fit.length == 0) {
      return new float[] {query.fits(whole, 0)};
    }
    for (int i = 0; i < fit.length; i++) {
      fit[i] = query.fits(further.bytes, place(query, i));
    }
    return fit;
  }

  /// How many utterances have vectors.
  private int utterances(AskedVectors query) {
    return (further.length - query.secondSize()) / (query.size() + query.secondSize());
  }

  /// Where the vectors of an utterance begin.
  private int place(AskedVectors query, int utterance) {
    return further.offset + query.secondSize() + utterance * (query.size() + query.secondSize());
  }
}
