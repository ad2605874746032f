package dev.cuecard.index;

import dev.cuecard.index.ranking.AskedKind;
import dev.cuecard.index.ranking.AskedVectors;
import dev.cuecard.index.store.Fields;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What a query means.
public final class QueryVector {
  private final String model;
  private final float[] first;
  private final AskedVectors vectors;
  private final boolean alone;

  /// @param model the id of the sentence model that made the vector
  /// @param first the model's, of length 1
  /// @param second that of the model asked beside it, of length 1, if there is one
  /// @param alone whether passages are ranked by it alone, whatever their words
  public QueryVector(String model, float[] first, Optional<float[]> second, boolean alone) {
    this(model, first, new AskedVectors(first, second), alone);
  }

  private QueryVector(String model, float[] first, AskedVectors vectors, boolean alone) {
    this.model = model;
    this.first = first;
    this.vectors = vectors;
    this.alone = alone;
  }

  /// The same of a question that asks for answers which lie in a direction.
  ///
  /// @param direction of length 1
  /// @param weight tells, of the query's own vector, what it counts to lie in the direction; less
  ///   than nothing if it asks for the opposite
  public QueryVector asking(float[] direction, ToDoubleFunction<float[]> weight) {
    AskedKind kind = new AskedKind(direction, (float) weight.applyAsDouble(first));
    return new QueryVector(model, first, vectors.asking(kind), alone);
  }

  /// The id of the sentence model that made it.
  public String model() {
    return model;
  }

  /// The field in which passages have the vectors that can be compared with it.
  public String field() {
    return Fields.vectors(model);
  }

  public AskedVectors vectors() {
    return vectors;
  }

  /// Whether passages are ranked by it alone.
  public boolean alone() {
    return alone;
  }
}
