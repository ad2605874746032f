package dev.cuecard.carryover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which words of a new transcript come from which cues of the old one, but for cues that came over
/// whole.
///
/// @param sources for each new cue how many of its words come from which old cues
/// @param targets for each old cue how many of its words go to which new cues
record WordFlow(
    List<NavigableMap<Integer, Integer>> sources, List<NavigableMap<Integer, Integer>> targets) {

  /// @param inOrder for each new cue the old one that it is, in ascending order; -1 for all others
  /// @param whole the same, and old cues that are in another place now
  static WordFlow of(Transcript old, Transcript changed, int[] inOrder, int[] whole) {
    boolean[] kept = marks(inOrder, old.size());
    boolean[] used = marks(whole, old.size());
    Row from = new Row();
    for (int i = 0; i < old.size(); i++) {
      from.add(i, kept[i] ? List.of(mark(i)) : used[i] ? List.of() : old.words().get(i));
    }
    Row to = new Row();
    for (int i = 0; i < changed.size(); i++) {
      boolean isElsewhere = whole[i] >= 0 && inOrder[i] < 0;
      to.add(
          i,
          inOrder[i] >= 0
              ? List.of(mark(inOrder[i]))
              : isElsewhere ? List.of() : changed.words().get(i));
    }
    WordFlow flow = new WordFlow(counts(changed.size()), counts(old.size()));
    int[] origins = SequenceAlignment.of(from.items, to.items);
    for (int i = 0; i < origins.length; i++) {
      int unit = to.owners.get(i);
      if (origins[i] >= 0 && inOrder[unit] < 0) {
        int origin = from.owners.get(origins[i]);
        flow.sources.get(unit).merge(origin, 1, Integer::sum);
        flow.targets.get(origin).merge(unit, 1, Integer::sum);
      }
    }
    return flow;
  }

  private static boolean[] marks(int[] units, int size) {
    boolean[] marks = new boolean[size];
    for (int unit : units) {
      if (unit >= 0) {
        marks[unit] = true;
      }
    }
    return marks;
  }

  /// Words with the cue that each belongs to.
  private static final class Row {
    private final List<String> items = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();

    void add(int owner, List<String> words) {
      items.addAll(words);
      words.forEach(_ -> owners.add(owner));
    }
  }

  /// Stands for a cue that came over whole: no word is like it.
  private static String mark(int unit) {
    return "\n" + unit;
  }

  private static List<NavigableMap<Integer, Integer>> counts(int size) {
    List<NavigableMap<Integer, Integer>> counts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      counts.add(new TreeMap<>());
    }
    return counts;
  }

  /// How many words of a new cue come from an old one.
  int share(int unit, int old) {
    return sources.get(unit).getOrDefault(old, 0);
  }

  /// Cues that share words only among themselves.
  record Block(NavigableSet<Integer> olds, NavigableSet<Integer> news) {}

  /// The block of a new cue.
  Block block(int unit) {
    Block block = new Block(new TreeSet<>(), new TreeSet<>(List.of(unit)));
    List<Integer> fresh = new ArrayList<>(List.of(unit));
    while (!fresh.isEmpty()) {
      for (int old : keys(sources, fresh.removeLast())) {
        if (block.olds.add(old)) {
          keys(targets, old).stream().filter(block.news::add).forEach(fresh::add);
        }
      }
    }
    return block;
  }

  private static List<Integer> keys(List<? extends Map<Integer, Integer>> counts, int of) {
    return List.copyOf(counts.get(of).keySet());
  }
}
