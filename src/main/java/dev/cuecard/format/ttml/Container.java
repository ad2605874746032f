package dev.cuecard.format.ttml;

import java.util.Map;

/// A `body` or `div` that is open: when it is shown, and what it gives to the cues in it.
final class Container {
  private final double begin;
  private final double end;
  private final double limit;
  private final boolean isSequence;
  private final Map<String, String> inherited;
  private double childrenEnd;

  private Container(
      double begin, double end, double limit, boolean isSequence, Map<String, String> inherited) {
    this.begin = begin;
    this.end = end;
    this.limit = limit;
    this.isSequence = isSequence;
    this.inherited = inherited;
    this.childrenEnd = begin;
  }

  /// The document, which begins at 0 and never ends.
  static Container document() {
    return new Container(0, Double.NaN, Double.POSITIVE_INFINITY, false, Map.of());
  }

  /// One inside of this one.
  ///
  /// @param base where its times count from
  /// @param attributes that cues in it inherit, from here and from outside
  Container inner(Timing timing, double base, Map<String, String> attributes) {
    double innerEnd = timing.end(base);
    return new Container(
        timing.begin(base),
        innerEnd,
        Double.isNaN(innerEnd) ? limit : Math.min(limit, innerEnd),
        timing.isSequence(),
        attributes);
  }

  /// Where the times of the next child count from.
  double base() {
    return isSequence ? childrenEnd : begin;
  }

  double begin() {
    return begin;
  }

  /// Nothing in it is shown from here on.
  double limit() {
    return limit;
  }

  Map<String, String> inherited() {
    return inherited;
  }

  /// A child has ended.
  void childEnded(double at) {
    childrenEnd = isSequence ? at : Math.max(childrenEnd, at);
  }

  /// When it ends: as it says, or else with its children (SMIL 3.0, `endsync="last"`).
  double end() {
    return Double.isNaN(end) ? childrenEnd : end;
  }
}
