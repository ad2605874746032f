package dev.cuecard.index;

import dev.cuecard.index.store.ByteVector;
import dev.cuecard.index.store.Fields;

/// What a query means.
public final class QueryVector {
  private final String model;
  private final byte[] values;
  private final boolean alone;

  /// @param model the id of the sentence model that made the vector
  /// @param vector of any length: only its direction says something
  /// @param alone whether passages are ranked by it alone, whatever their words
  public QueryVector(String model, float[] vector, boolean alone) {
    this.model = model;
    this.values = ByteVector.of(vector);
    this.alone = alone;
  }

  /// The id of the sentence model that made it.
  public String model() {
    return model;
  }

  /// The field in which passages have the vectors that can be compared with it.
  public String field() {
    return Fields.vectors(model);
  }

  /// See [dev.cuecard.index.store.ByteVector].
  public byte[] values() {
    return values;
  }

  /// Whether passages are ranked by it alone.
  public boolean alone() {
    return alone;
  }
}
