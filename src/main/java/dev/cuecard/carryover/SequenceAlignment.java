package dev.cuecard.carryover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which items of one sequence are still there in another, in the same order ("patience diff"):
/// what occurs once in both holds the rest in place, and between that the longest common
/// subsequence is taken. In a gap where nothing is unique and which is too long for that, nothing
/// is aligned.
final class SequenceAlignment {
  /// Gaps of more pairs of items are left alone.
  private static final long MOST_PAIRS = 1_000_000;

  private final List<String> from;
  private final List<String> to;

  /// For each item of `to` its place in `from`, or -1.
  private final int[] origins;

  private SequenceAlignment(List<String> from, List<String> to) {
    this.from = from;
    this.to = to;
    this.origins = new int[to.size()];
    Arrays.fill(origins, -1);
  }

  /// For each item of `to` the place of the same item in `from`, or -1; the places ascend.
  static int[] of(List<String> from, List<String> to) {
    var alignment = new SequenceAlignment(from, to);
    List<Gap> gaps = new ArrayList<>(List.of(new Gap(0, from.size(), 0, to.size())));
    while (!gaps.isEmpty()) {
      gaps.addAll(alignment.align(gaps.removeLast()));
    }
    return alignment.origins;
  }

  /// Stretches of both sequences that lie between the same aligned items.
  private record Gap(int fromStart, int fromEnd, int toStart, int toEnd) {
    boolean isEmpty() {
      return fromStart == fromEnd || toStart == toEnd;
    }

    long pairs() {
      return (long) (fromEnd - fromStart) * (toEnd - toStart);
    }
  }

  /// The same item in both.
  private record Anchor(int from, int to) {}

  /// Aligns what it can of a gap and returns the gaps that are left in it.
  private List<Gap> align(Gap whole) {
    Gap gap = trimmed(whole);
    if (gap.isEmpty()) {
      return List.of();
    }
    List<Anchor> anchors = ascending(unique(gap));
    if (anchors.isEmpty()) {
      if (gap.pairs() <= MOST_PAIRS) {
        longestCommon(gap);
      }
      return List.of();
    }
    List<Gap> gaps = new ArrayList<>();
    int fromStart = gap.fromStart;
    int toStart = gap.toStart;
    for (Anchor anchor : anchors) {
      origins[anchor.to] = anchor.from;
      gaps.add(new Gap(fromStart, anchor.from, toStart, anchor.to));
      fromStart = anchor.from + 1;
      toStart = anchor.to + 1;
    }
    gaps.add(new Gap(fromStart, gap.fromEnd, toStart, gap.toEnd));
    return gaps;
  }

  /// Aligns what both begin and end with.
  private Gap trimmed(Gap gap) {
    int fromStart = gap.fromStart;
    int toStart = gap.toStart;
    while (fromStart < gap.fromEnd && toStart < gap.toEnd && isSame(fromStart, toStart)) {
      origins[toStart++] = fromStart++;
    }
    int fromEnd = gap.fromEnd;
    int toEnd = gap.toEnd;
    while (fromStart < fromEnd && toStart < toEnd && isSame(fromEnd - 1, toEnd - 1)) {
      origins[--toEnd] = --fromEnd;
    }
    return new Gap(fromStart, fromEnd, toStart, toEnd);
  }

  private boolean isSame(int inFrom, int inTo) {
    return from.get(inFrom).equals(to.get(inTo));
  }

  /// The items that occur once in both stretches, in the order of `to`.
  private List<Anchor> unique(Gap gap) {
    Map<String, Integer> places = onlyPlaces(from, gap.fromStart, gap.fromEnd);
    List<Anchor> anchors = new ArrayList<>();
    onlyPlaces(to, gap.toStart, gap.toEnd)
        .forEach((item, place) -> {
          int origin = places.getOrDefault(item, -1);
          if (place >= 0 && origin >= 0) {
            anchors.add(new Anchor(origin, place));
          }
        });
    anchors.sort(Comparator.comparingInt(Anchor::to));
    return anchors;
  }

  /// Where each item stands, -1 for one that stands in several places.
  private static Map<String, Integer> onlyPlaces(List<String> items, int start, int end) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = start; i < end; i++) {
      places.merge(items.get(i), i, (_, _) -> -1);
    }
    return places;
  }

  /// The longest part of `anchors` that ascends in `from` too (patience sorting).
  private static List<Anchor> ascending(List<Anchor> anchors) {
    int[] before = new int[anchors.size()];
    List<Integer> piles = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      int low = 0;
      int high = piles.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (anchors.get(piles.get(middle)).from < anchors.get(i).from) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : piles.get(low - 1);
      if (low == piles.size()) {
        piles.add(i);
      } else {
        piles.set(low, i);
      }
    }
    List<Anchor> longest = new ArrayList<>();
    for (int i = piles.isEmpty() ? -1 : piles.getLast(); i >= 0; i = before[i]) {
      longest.addFirst(anchors.get(i));
    }
    return longest;
  }

  private void longestCommon(Gap gap) {
    int rows = gap.fromEnd - gap.fromStart;
    int columns = gap.toEnd - gap.toStart;
    int[][] lengths = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        lengths[i][j] =
            isSame(gap.fromStart + i, gap.toStart + j)
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (isSame(gap.fromStart + i, gap.toStart + j)) {
        origins[gap.toStart + j++] = gap.fromStart + i++;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
