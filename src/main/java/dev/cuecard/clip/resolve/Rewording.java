package dev.cuecard.clip.resolve;

import dev.cuecard.clip.SpokenWord;
import java.util.ArrayList;
import java.util.List;

/// Words that others stand for now.
///
/// @param before empty if they were put in
/// @param now empty if they were left out
public record Rewording(String before, String now) {
  /// A table of as many cells is filled at most; texts that differ more are one rewording.
  private static final long MOST_CELLS = 4_000_000;

  /// What is different between two texts, in order, as the longest common subsequence of their
  /// words shows it.
  static List<Rewording> between(String before, String now) {
    return new Comparison(before, now).rewordings();
  }

  private record Comparison(
      String before, String now, List<SpokenWord> old, List<SpokenWord> fresh) {
    Comparison(String before, String now) {
      this(before, now, SpokenWord.of(before), SpokenWord.of(now));
    }

    List<Rewording> rewordings() {
      int start = 0;
      int oldEnd = old.size();
      int freshEnd = fresh.size();
      while (start < oldEnd && start < freshEnd && isSame(start, start)) {
        start++;
      }
      while (oldEnd > start && freshEnd > start && isSame(oldEnd - 1, freshEnd - 1)) {
        oldEnd--;
        freshEnd--;
      }
      List<Rewording> found = new ArrayList<>();
      if ((long) (oldEnd - start) * (freshEnd - start) > MOST_CELLS) {
        add(start, oldEnd, start, freshEnd, found);
      } else {
        compare(start, oldEnd, freshEnd, found);
      }
      return found;
    }

    private void compare(int start, int oldEnd, int freshEnd, List<Rewording> found) {
      int[][] common = common(start, oldEnd, freshEnd);
      int i = start;
      int j = start;
      int oldFrom = start;
      int freshFrom = start;
      while (i < oldEnd && j < freshEnd) {
        if (isSame(i, j)) {
          add(oldFrom, i, freshFrom, j, found);
          oldFrom = ++i;
          freshFrom = ++j;
        } else if (common[i + 1 - start][j - start] >= common[i - start][j + 1 - start]) {
          i++;
        } else {
          j++;
        }
      }
      add(oldFrom, oldEnd, freshFrom, freshEnd, found);
    }

    /// The lengths of the longest common subsequences of what begins at each pair of words.
    private int[][] common(int start, int oldEnd, int freshEnd) {
      int[][] common = new int[oldEnd - start + 1][freshEnd - start + 1];
      for (int i = oldEnd - 1; i >= start; i--) {
        for (int j = freshEnd - 1; j >= start; j--) {
          int[] row = common[i - start];
          int[] next = common[i + 1 - start];
          row[j - start] =
              isSame(i, j)
                  ? next[j + 1 - start] + 1
                  : Math.max(next[j - start], row[j + 1 - start]);
        }
      }
      return common;
    }

    private boolean isSame(int i, int j) {
      return old.get(i).form().equals(fresh.get(j).form());
    }

    private void add(int from, int to, int freshFrom, int freshTo, List<Rewording> found) {
      if (from < to || freshFrom < freshTo) {
        found.add(new Rewording(text(before, old, from, to), text(now, fresh, freshFrom, freshTo)));
      }
    }

    private static String text(String whole, List<SpokenWord> words, int from, int to) {
      return from < to ? whole.substring(words.get(from).from(), words.get(to - 1).to()) : "";
    }
  }
}
