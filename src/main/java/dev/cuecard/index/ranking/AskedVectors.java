package dev.cuecard.index.ranking;

import dev.cuecard.index.store.ByteVector;

/// What a query means, in bytes.
public final class AskedVectors {
  private final byte[] first;
  private final byte[] second;

  /// @param first of length 1, to be compared with vectors of passages and of utterances
  /// @param second of length 1, to be compared with those that another network made of passages;
  ///   empty where there is none
  public AskedVectors(float[] first, float[] second) {
    this.first = ByteVector.of(first);
    this.second = ByteVector.of(second);
  }

  public byte[] first() {
    return first;
  }

  byte[] second() {
    return second;
  }
}
