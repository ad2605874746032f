package dev.cuecard.evaluation;

import java.util.Arrays;
import java.util.List;

/// A sequence of units (words or sentences) cut into segments.
public final class Segments {
  /// The number of each unit's segment.
  private final int[] of;

  private Segments(int[] of) {
    this.of = of;
  }

  /// Segments of these sizes, one after the other.
  public static Segments ofSizes(List<Integer> sizes) {
    int[] of = new int[sizes.stream().mapToInt(Integer::intValue).sum()];
    int from = 0;
    for (int i = 0; i < sizes.size(); i++) {
      Arrays.fill(of, from, from + sizes.get(i), i);
      from += sizes.get(i);
    }
    return new Segments(of);
  }

  boolean isTogether(int i, int j) {
    return of[i] == of[j];
  }

  /// How many boundaries lie between the units `i` and `j`.
  int boundaries(int i, int j) {
    return of[j] - of[i];
  }

  /// The window to compare `other` with this one through: half as many units as a segment of this
  /// one has on average.
  Window window(Segments other) {
    if (other.of.length != of.length) {
      throw new IllegalArgumentException(
          "expected " + of.length + " units, got " + other.of.length);
    }
    int segments = of.length == 0 ? 1 : of[of.length - 1] + 1;
    return new Window(of.length, Math.max(1, (int) Math.round(of.length / (2.0 * segments))));
  }

  /// What two units that are a window apart are asked.
  interface Question {
    boolean isAnswered(int i, int j);
  }

  /// @param units how many it slides over
  /// @param size how far its ends are apart
  record Window(int units, int size) {
    /// The share of its places at which the answer is yes; 0 if it has no place.
    double share(Question question) {
      int yes = 0;
      for (int i = 0; i + size < units; i++) {
        yes += question.isAnswered(i, i + size) ? 1 : 0;
      }
      return units <= size ? 0 : (double) yes / (units - size);
    }
  }
}
