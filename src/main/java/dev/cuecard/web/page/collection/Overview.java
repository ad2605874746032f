package dev.cuecard.web.page.collection;

import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The whole corpus in numbers.
///
/// @param shelves the collections, the greatest first
public record Overview(
    List<Shelf> shelves,
    int documents,
    long minutes,
    int languages,
    Chart byLanguage,
    Chart byKind) {
  public Overview {
    shelves = List.copyOf(shelves);
  }

  static Overview of(List<DocumentHeader> documents, Wording words) {
    Map<String, Long> languages = new TreeMap<>();
    Map<String, Long> kinds = new TreeMap<>();
    for (DocumentHeader document : documents) {
      document.languages().forEach(tag -> languages.merge(tag, 1L, Long::sum));
      kinds.merge(document.kind(), 1L, Long::sum);
    }
    List<Shelf> shelves =
        Shelf.of(documents).stream()
            .sorted(Comparator.comparingInt((Shelf shelf) -> shelf.documents().size()).reversed())
            .toList();
    return new Overview(
        shelves,
        documents.size(),
        shelves.stream().mapToLong(Shelf::minutes).sum(),
        languages.size(),
        Chart.of(languages, words::languageName, tag -> "/search?lang=" + PercentCode.encode(tag)),
        Chart.of(kinds, kind -> words.text("kind-" + kind), kind -> "/search?kind=" + kind));
  }

  public boolean isEmpty() {
    return documents == 0;
  }
}
