package dev.cuecard.lexicon;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The translations of words in one direction, by key, while they are gathered.
public final class WordTable {
  private final SortedMap<String, SortedMap<String, Double>> byKey = new TreeMap<>();

  /// Adds to the weight that `text` has as a translation of what `key` stands for.
  public void add(String key, String text, double weight) {
    if (!key.isBlank() && !text.isBlank() && weight > 0) {
      byKey.computeIfAbsent(key, _ -> new TreeMap<>()).merge(text, weight, Double::sum);
    }
  }

  /// Adds a table: a word that both know is in equal parts what each of them says.
  public void mix(WordTable other) {
    other.byKey.forEach(
        (key, _) -> other.translations(key).forEach(a -> add(key, a.text(), a.share())));
  }

  /// The keys of all its words, sorted.
  public Iterable<String> keys() {
    return byKey.keySet();
  }

  public int size() {
    return byKey.size();
  }

  /// The translations of a word, best first; their shares make 1.
  public List<Alternative> translations(String key) {
    Map<String, Double> weights = byKey.getOrDefault(key, new TreeMap<>());
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.entrySet().stream()
        .map(weight -> new Alternative(weight.getKey(), weight.getValue() / all))
        .sorted(Alternative.BEST_FIRST)
        .toList();
  }
}
