package dev.cuecard.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which terms of an index belong together: those that share a word, and those that mostly stand in
/// the same places.
final class SeeAlso {
  private static final int MOST = 4;

  /// Together in so many places, and in so large a share of those of the rarer of the two.
  private static final int PLACES = 3;

  private static final double SHARE = 0.6;

  private record Heading(String text, Set<String> words, Set<String> spots) {
    boolean sharesAWord(Heading other) {
      return words.stream().anyMatch(other.words::contains);
    }

    double together(Heading other) {
      long common = spots.stream().filter(other.spots::contains).count();
      return common < PLACES ? 0 : (double) common / Math.min(spots.size(), other.spots.size());
    }
  }

  private final Map<String, Heading> headings = new LinkedHashMap<>();
  private final Map<String, Set<String>> byWordOrSpot = new LinkedHashMap<>();

  /// @param spots the places where the term stands
  void add(String key, String text, Set<String> spots) {
    Set<String> words = Set.copyOf(List.of(key.split(" ", -1)));
    headings.put(key, new Heading(text, words, spots));
    note(words, key);
    note(spots, key);
  }

  private void note(Collection<String> signs, String key) {
    signs.forEach(sign -> byWordOrSpot.computeIfAbsent(sign, _ -> new LinkedHashSet<>()).add(key));
  }

  /// The terms to see with that of this key: first those that share a word.
  List<String> of(String key) {
    Heading own = headings.get(key);
    if (own == null) {
      return List.of();
    }
    Set<String> near = new LinkedHashSet<>();
    own.words().forEach(word -> near.addAll(byWordOrSpot.getOrDefault(word, Set.of())));
    own.spots().forEach(spot -> near.addAll(byWordOrSpot.getOrDefault(spot, Set.of())));
    near.remove(key);
    List<Heading> others = new ArrayList<>();
    for (String other : near) {
      Heading heading = headings.getOrDefault(other, own);
      if (heading.sharesAWord(own) || own.together(heading) >= SHARE) {
        others.add(heading);
      }
    }
    return others.stream()
        .sorted(
            Comparator.comparing((Heading other) -> !other.sharesAWord(own))
                .thenComparing(Comparator.comparingDouble(own::together).reversed())
                .thenComparing(Heading::text))
        .limit(MOST)
        .map(Heading::text)
        .toList();
  }
}
