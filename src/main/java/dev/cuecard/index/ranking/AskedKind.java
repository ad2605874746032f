package dev.cuecard.index.ranking;

/// The kind of answer that a question asks for: what to do, or how things are.
public final class AskedKind {
  private final AskedVector direction;
  private final float weight;

  /// @param direction of length 1, in which the vectors of what says the one lie from those of what
  ///   says the other
  /// @param weight what lying in it counts; negative if the other is asked for
  public AskedKind(float[] direction, float weight) {
    this.direction = new AskedVector(direction);
    this.weight = weight;
  }

  /// How far what has the vector that begins at `from` is of that kind. Only differences tell.
  float fits(byte[] vectors, int from) {
    return weight * direction.cosine(vectors, from);
  }
}
