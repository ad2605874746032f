package dev.cuecard.guide;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts, language by language, how much of a course there is.
final class Coverage {
  private final Map<Language, Count> counts = new LinkedHashMap<>();
  private int documents;
  private long spoken;

  private Coverage() {}

  private static final class Count {
    private int documents;
    private long spoken;
  }

  /// That of what is heard or read in the course; the most complete languages first.
  static List<LanguageShare> of(List<Document> course) {
    Coverage coverage = new Coverage();
    course.forEach(coverage::add);
    return coverage.counts.entrySet().stream()
        .map(entry ->
            new LanguageShare(
                entry.getKey(),
                entry.getValue().documents,
                coverage.documents,
                entry.getValue().spoken,
                coverage.spoken))
        .sorted(
            Comparator.comparingDouble(LanguageShare::share)
                .thenComparingInt(LanguageShare::documents)
                .reversed()
                .thenComparing(row -> row.language().tag()))
        .toList();
  }

  private void add(Document document) {
    if (document instanceof Recording recording) {
      documents++;
      spoken += recording.tracks().stream().mapToLong(Coverage::spoken).max().orElse(0);
      recording.tracks().stream()
          .filter(track -> spoken(track) > 0)
          .forEach(track -> {
            Count count = count(new Language(track.language()));
            count.documents++;
            count.spoken += spoken(track);
          });
    } else if (document instanceof Page page) {
      documents++;
      count(page.about().language()).documents++;
    }
  }

  private Count count(Language language) {
    return counts.computeIfAbsent(language, _ -> new Count());
  }

  private static long spoken(Track track) {
    return track.cues().stream()
        .filter(cue -> !cue.isPlaceholder() && !cue.text().isBlank())
        .map(Cue::span)
        .mapToLong(span -> span.length())
        .sum();
  }
}
