package dev.cuecard.format.ttml;

import dev.cuecard.problem.Problem;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The times that an element gives itself, in milliseconds; NaN for what it does not say.
///
/// @param isSequence whether what is in it is shown one after the other (`timeContainer="seq"`)
record Timing(double begin, double end, double duration, boolean isSequence) {
  /// The attributes that make it.
  static final Set<String> ATTRIBUTES = Set.of("begin", "end", "dur", "timeContainer");

  /// @param problems is told what is no time
  static Timing of(Map<String, String> attributes, Clock clock, Consumer<String> problems) {
    return new Timing(
        time("begin", attributes, clock, problems),
        time("end", attributes, clock, problems),
        time("dur", attributes, clock, problems),
        "seq".equals(attributes.get("timeContainer")));
  }

  private static double time(
      String name, Map<String, String> attributes, Clock clock, Consumer<String> problems) {
    String value = attributes.get(name);
    if (value == null || value.strip().equals("indefinite")) {
      return Double.NaN;
    }
    double time = clock.millis(value);
    if (Double.isNaN(time)) {
      problems.accept("expected a time, got " + name + "=" + Problem.quote(value));
    }
    return time;
  }

  /// Whether the element says when it begins, and nobody knows when that is.
  static boolean isBeginUnknown(Map<String, String> attributes, Clock clock) {
    String begin = attributes.getOrDefault("begin", "indefinite").strip();
    return !begin.equals("indefinite") && Double.isNaN(clock.millis(begin));
  }

  /// Whether it says anything.
  boolean isPresent() {
    return isSequence || !(Double.isNaN(begin) && Double.isNaN(end) && Double.isNaN(duration));
  }

  /// When the element begins.
  ///
  /// @param base where its times count from: the begin of what it is in, in a sequence the end of
  ///   what it follows
  double begin(double base) {
    return base + (Double.isNaN(begin) ? 0 : begin);
  }

  /// When the element ends, the earlier of `end` and `dur` (SMIL 3.0, "Computing the active
  /// duration"); NaN if neither is there.
  double end(double base) {
    double byEnd = base + end;
    double byDuration = begin(base) + duration;
    if (Double.isNaN(byEnd)) {
      return byDuration;
    }
    return Double.isNaN(byDuration) ? byEnd : Math.min(byEnd, byDuration);
  }
}
