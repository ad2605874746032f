package dev.cuecard.carryover;

import dev.cuecard.document.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds where the cues of a changed transcript come from. Cues that stayed as they are come first,
/// in order, then those that are found in another place; of what is left, the words are followed.
final class CueOrigins {
  /// Cues that have less of their words in common, in percent, are taken for different ones.
  private static final int LEAST_LIKE = 50;

  /// Where the same words flow through more cues than these, none is the same as before.
  private static final int LARGEST_BLOCK = 12;

  /// So many cues before and after one are near it.
  private static final int NEAR = 10;

  private final Transcript old;
  private final Transcript changed;
  private final Map<String, List<Integer>> places = new HashMap<>();

  /// For each new cue the old one that it is, or -1.
  private final int[] whole;

  /// The same without cues that are in another place now: it ascends.
  private final int[] inOrder;

  private final WordFlow flow;

  CueOrigins(List<Unit> before, List<Unit> after) {
    old = Transcript.of(before);
    changed = Transcript.of(after);
    for (int i = 0; i < old.size(); i++) {
      places.computeIfAbsent(old.texts().get(i), _ -> new ArrayList<>()).add(i);
    }
    whole = SequenceAlignment.of(old.texts(), changed.texts());
    inOrder = whole.clone();
    findElsewhere();
    flow = WordFlow.of(old, changed, inOrder, whole);
  }

  /// Looks for cues that are not where they were, among those that are not yet found.
  private void findElsewhere() {
    Set<Integer> used = new HashSet<>();
    for (int unit : whole) {
      used.add(unit);
    }
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (!used.contains(i)) {
        free.computeIfAbsent(old.texts().get(i), _ -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < whole.length; i++) {
      String text = changed.texts().get(i);
      Deque<Integer> candidates = free.get(text);
      if (whole[i] < 0 && candidates != null && !candidates.isEmpty() && isUnanimous(text)) {
        whole[i] = candidates.removeFirst();
      }
    }
  }

  /// Whether this text is translated in one way wherever it stands.
  private boolean isUnanimous(String text) {
    return places.getOrDefault(text, List.of()).stream()
            .map(unit -> old.units().get(unit).translations())
            .distinct()
            .count()
        == 1;
  }

  /// The origin of each new cue, by key.
  Map<String, Origin> origins() {
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (int i = 0; i < changed.size(); i++) {
      origins.put(changed.units().get(i).key(), origin(i));
    }
    return origins;
  }

  private Origin origin(int unit) {
    if (whole[unit] >= 0 && isCertain(unit)) {
      return same(unit, whole[unit]);
    }
    if (whole[unit] >= 0) {
      return new Origin.Reworded(List.of(old.units().get(whole[unit])), 100);
    }
    WordFlow.Block block = flow.block(unit);
    if (block.olds().size() + block.news().size() <= LARGEST_BLOCK && isSameText(block)) {
      return regrouped(unit, block);
    }
    List<Integer> repeated = places.getOrDefault(changed.texts().get(unit), List.of());
    return repeated.isEmpty()
        ? reworded(unit)
        : new Origin.Reworded(List.of(old.units().get(repeated.getFirst())), 100);
  }

  /// Whether a cue is that old one, not another that happens to say the same, or a part of one.
  /// What stands beside it stood beside it before; nothing near says it if that is only so on one
  /// side; and nothing at all if that is so on neither, for which it has to be in its order.
  private boolean isCertain(int unit) {
    boolean afterSame = isBeside(unit, unit - 1);
    boolean beforeSame = isBeside(unit, unit + 1);
    boolean isOnly = places.getOrDefault(changed.texts().get(unit), List.of()).size() == 1;
    return (afterSame && beforeSame)
        || (!isSaidNear(unit) && (afterSame || beforeSame || (isOnly && inOrder[unit] >= 0)));
  }

  /// Whether an old cue near the one that a cue seems to be says the same among other things.
  private boolean isSaidNear(int unit) {
    String text = changed.texts().get(unit);
    int from = Math.max(0, whole[unit] - NEAR);
    int to = Math.min(old.size(), whole[unit] + NEAR + 1);
    return old.texts().subList(from, to).stream().filter(each -> each.contains(text)).count() > 1;
  }

  private boolean isBeside(int unit, int neighbour) {
    return neighbour >= 0
        && neighbour < whole.length
        && whole[neighbour] >= 0
        && Math.abs(whole[unit] - whole[neighbour]) == 1;
  }

  private Origin same(int unit, int origin) {
    Unit from = old.units().get(origin);
    return from.key().equals(changed.units().get(unit).key())
        ? new Origin.Kept(from)
        : new Origin.Moved(from);
  }

  /// Whether both sides of a block are the same, word for word and sign for sign.
  private boolean isSameText(WordFlow.Block block) {
    return !block.olds().isEmpty() && text(old, block.olds()).equals(text(changed, block.news()));
  }

  private static String text(Transcript transcript, Collection<Integer> units) {
    return units.stream()
        .map(unit -> transcript.texts().get(unit).replace(" ", ""))
        .collect(Collectors.joining());
  }

  private Origin regrouped(int unit, WordFlow.Block block) {
    List<Unit> olds = units(block.olds());
    if (block.news().size() == 1) {
      return new Origin.Joined(olds);
    }
    List<String> parts = block.news().stream().map(part -> changed.texts().get(part)).toList();
    return new Origin.Split(olds, parts, List.copyOf(block.news()).indexOf(unit));
  }

  private Origin reworded(int unit) {
    int size = changed.words().get(unit).size();
    List<Integer> olds =
        flow.sources().get(unit).keySet().stream()
            .filter(each ->
                flow.share(unit, each) * 100
                    >= LEAST_LIKE * Math.min(size, old.words().get(each).size()))
            .toList();
    int common = olds.stream().mapToInt(each -> flow.share(unit, each)).sum();
    int longer = Math.max(size, olds.stream().mapToInt(each -> old.words().get(each).size()).sum());
    int likeness = Math.min(99, common * 100 / longer);
    return likeness < LEAST_LIKE ? new Origin.New() : new Origin.Reworded(units(olds), likeness);
  }

  private List<Unit> units(Collection<Integer> olds) {
    return olds.stream().map(each -> old.units().get(each)).toList();
  }
}
