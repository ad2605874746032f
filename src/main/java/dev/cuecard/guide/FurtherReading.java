package dev.cuecard.guide;

import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  }

  void add(Document document) {
    Map<Locator, Set<String>> byPlace = new LinkedHashMap<>();
    Set<String> all = new HashSet<>();
    int sentences = 0;
    for (Segment sentence : Sentences.of(document, language)) {
      sentences++;
      Set<String> words = stems(sentence.text());
      terms.forEach((stems, term) -> {
        if (words.containsAll(stems)) {
          byPlace.computeIfAbsent(place(sentence.locator()), _ -> new HashSet<>()).add(term);
          all.add(term);
        }
      });
    }
    if (all.size() >= FEWEST_TERMS) {
      keep(document, byPlace, all, sentences);
    }
  }

  private void keep(
      Document document, Map<Locator, Set<String>> byPlace, Set<String> all, int sentences) {
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
    found.add(new Found(reading, all.size() / Math.sqrt(Math.log(2.0 + sentences))));
    if (found.size() > MOST) {
      found.removeLast();
    }
  }

  /// Of a recording no more than where it begins: which second is best nobody asked.
  private static Locator place(Locator locator) {
    return locator instanceof Locator.Time ? new Locator.Whole() : locator;
  }

  /// The best, the most worth reading first.
  List<Reading> best() {
    return found.stream().map(Found::reading).toList();
  }

  private Set<String> stems(String text) {
    return Set.copyOf(new HashSet<>(Stems.of(language, text)));
  }
}
