package dev.cuecard.guide;

import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds what else speaks of a guide's terms, document by document, and keeps the best.
final class FurtherReading {
  private static final int MOST = 8;

  /// A document shares so many terms with the guide.
  private static final int FEWEST_TERMS = 2;

  private static final int MOST_TERMS = 5;

  private record Found(Reading reading, double worth) {}

  private static final Comparator<Found> ORDER =
      Comparator.comparingDouble(Found::worth)
          .reversed()
          .thenComparing(found -> found.reading().from().document().id());

  private final Language language;
  private final Map<Set<String>, String> terms = new LinkedHashMap<>();
  private final TreeSet<Found> found = new TreeSet<>(ORDER);

  FurtherReading(Language language, List<GlossaryEntry> glossary) {
    this.language = language;
    glossary.stream()
        .sorted(Comparator.comparing(entry -> entry.definition().isEmpty()))
        .forEach(entry -> terms.put(stems(entry.term()), entry.term()));
    terms.remove(Set.of());
  }

  void add(Gist document) {
    SortedMap<Integer, Set<String>> bySentence = new TreeMap<>();
    terms.forEach((stems, term) ->
        document
            .having(stems)
            .forEach(each -> bySentence.computeIfAbsent(each, _ -> new HashSet<>()).add(term)));
    Map<Locator, Set<String>> byPlace = new LinkedHashMap<>();
    Set<String> all = new HashSet<>();
    bySentence.forEach((sentence, said) -> {
      byPlace.computeIfAbsent(document.places().get(sentence), _ -> new HashSet<>()).addAll(said);
      all.addAll(said);
    });
    if (all.size() >= FEWEST_TERMS) {
      keep(document, byPlace, all);
    }
  }

  private void keep(Gist document, Map<Locator, Set<String>> byPlace, Set<String> all) {
    Locator best = new Locator.Whole();
    int most = 0;
    for (Map.Entry<Locator, Set<String>> place : byPlace.entrySet()) {
      if (place.getValue().size() > most) {
        most = place.getValue().size();
        best = place.getKey();
      }
    }
    List<String> shared = terms.values().stream().filter(all::contains).limit(MOST_TERMS).toList();
    Reading reading = new Reading(new Citation(document.about(), best), shared);
    double worth = all.size() / Math.sqrt(Math.log(2.0 + document.places().size()));
    found.add(new Found(reading, worth));
    if (found.size() > MOST) {
      found.removeLast();
    }
  }

  /// The best, the most worth reading first.
  List<Reading> best() {
    return found.stream().map(Found::reading).toList();
  }

  private Set<String> stems(String text) {
    return Set.copyOf(new HashSet<>(Stems.of(language, text)));
  }
}
