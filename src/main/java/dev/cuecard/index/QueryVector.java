package dev.cuecard.index;

/// What a query means.
///
/// @param model the id of the sentence model that made the vector
/// @param values the vector; its length says nothing
/// @param alone whether passages are ranked by it alone, whatever their words
public record QueryVector(String model, float[] values, boolean alone) {
  public QueryVector {
    values = values.clone();
  }

  @Override
  public float[] values() {
    return values.clone();
  }
}
