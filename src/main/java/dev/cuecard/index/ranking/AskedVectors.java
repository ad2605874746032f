package dev.cuecard.index.ranking;

import dev.cuecard.index.store.ByteVector;
import java.util.Optional;

/// What a query means, in bytes.
public final class AskedVectors {
  private static final byte[] NONE = {};

  private final byte[] first;
  private final byte[] second;
  private final Optional<AskedKind> kind;

  /// @param first of length 1
  /// @param second of length 1, to be compared with those that another network made, where there is
  ///   one
  public AskedVectors(float[] first, Optional<float[]> second) {
    this(ByteVector.of(first), second.map(ByteVector::of).orElse(NONE), Optional.empty());
  }

  private AskedVectors(byte[] first, byte[] second, Optional<AskedKind> kind) {
    this.first = first;
    this.second = second;
    this.kind = kind;
  }

  /// The same of a question that asks for this kind of answer.
  public AskedVectors asking(AskedKind answer) {
    return new AskedVectors(first, second, Optional.of(answer));
  }

  public byte[] first() {
    return first;
  }

  /// Empty where there is none.
  byte[] second() {
    return second;
  }

  /// How far what has this vector is of the kind that is asked for; 0 where that is not known.
  float fits(byte[] vector) {
    return kind.map(asked -> asked.fits(vector)).orElse(0f);
  }
}
