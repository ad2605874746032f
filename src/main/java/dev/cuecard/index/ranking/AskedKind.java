package dev.cuecard.index.ranking;

import dev.cuecard.index.store.ByteVector;

/// The kind of answer that a question asks for: what to do, or how things are.
public final class AskedKind {
  private final byte[] direction;
  private final float weight;

  /// @param direction of length 1, in which the vectors of what says the one lie from those of what
  ///   says the other
  /// @param weight what lying in it counts; negative if the other is asked for
  public AskedKind(float[] direction, float weight) {
    this.direction = ByteVector.of(direction);
    this.weight = weight;
  }

  /// How far what has this vector is of that kind. Only differences tell.
  float fits(byte[] vector) {
    return weight * ByteVector.cosine(direction, vector);
  }
}
