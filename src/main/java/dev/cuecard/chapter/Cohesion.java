package dev.cuecard.chapter;

/// What speaks for some sentences in a row being about one thing.
interface Cohesion {
  /// Adds to `row[k]`, for each `k`, the evidence for the sentences from `from` to `from + k`, both
  /// included: a natural logarithm of a likelihood, up to a constant that is the same for all ways
  /// to cut the text.
  void addTo(float[] row, int from);
}
