package dev.cuecard.index.ranking;

import dev.cuecard.index.store.ByteVector;
import java.util.Optional;

/// What a query means, in bytes.
public final class AskedVectors {
  private static final byte[] NONE = {};

  private final byte[] first;
  private final byte[] second;

  /// @param first of length 1, to be compared with vectors of passages and of utterances
  /// @param second of length 1, to be compared with those that another network made of passages,
  ///   where there is one
  public AskedVectors(float[] first, Optional<float[]> second) {
    this.first = ByteVector.of(first);
    this.second = second.map(ByteVector::of).orElse(NONE);
  }

  public byte[] first() {
    return first;
  }

  /// Empty where there is none.
  byte[] second() {
    return second;
  }
}
