package dev.cuecard.index.ranking;

import java.util.Optional;

/// What a query means, in bytes.
public final class AskedVectors {
  private final AskedVector first;
  private final Optional<AskedVector> second;
  private final Optional<AskedKind> kind;

  /// @param first of length 1
  /// @param second of length 1, to be compared with those that another network made, where there is
  ///   one
  public AskedVectors(float[] first, Optional<float[]> second) {
    this(new AskedVector(first), second.map(AskedVector::new), Optional.empty());
  }

  private AskedVectors(AskedVector first, Optional<AskedVector> second, Optional<AskedKind> kind) {
    this.first = first;
    this.second = second;
    this.kind = kind;
  }

  /// The same of a question that asks for this kind of answer.
  public AskedVectors asking(AskedKind answer) {
    return new AskedVectors(first, second, Optional.of(answer));
  }

  /// The first in bytes.
  public byte[] bytes() {
    return first.bytes();
  }

  /// How many bytes the first has.
  int size() {
    return first.size();
  }

  /// How many bytes the second has; 0 where there is none.
  int secondSize() {
    return second.map(AskedVector::size).orElse(0);
  }

  /// The cosine of the first with the vector that begins at `from`.
  float cosine(byte[] vectors, int from) {
    return first.cosine(vectors, from);
  }

  /// The cosine of the second with the vector that begins at `from`; 0 where there is none.
  float secondCosine(byte[] vectors, int from) {
    return second.isPresent() ? second.get().cosine(vectors, from) : 0;
  }

  /// How far what has the vector that begins at `from` is of the kind that is asked for; 0 where
  /// that is not known.
  float fits(byte[] vectors, int from) {
    return kind.isPresent() ? kind.get().fits(vectors, from) : 0;
  }
}
