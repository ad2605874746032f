package dev.cuecard.search;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// In which order moments are shown.
public enum Order {
  /// The best first.
  RELEVANCE,
  /// The document with the best moment first, and its moments as they follow each other in it.
  TIME,
  /// By the document's title, and as they follow each other in it.
  DOCUMENT;

  /// `moments`, which come the best first, in this order.
  public List<Moment> of(List<Moment> moments) {
    if (this == RELEVANCE) {
      return moments;
    }
    Map<String, List<Moment>> byDocument = new LinkedHashMap<>();
    for (Moment moment : moments) {
      byDocument.computeIfAbsent(moment.document().id(), _ -> new ArrayList<>()).add(moment);
    }
    List<List<Moment>> documents = new ArrayList<>(byDocument.values());
    if (this == DOCUMENT) {
      documents.sort(
          Comparator.<List<Moment>, String>comparing(group -> group.getFirst().document().title())
              .thenComparing(group -> group.getFirst().document().id()));
    }
    documents.forEach(group -> group.sort(Comparator.comparingLong(Order::place)));
    return documents.stream().flatMap(List::stream).toList();
  }

  /// Sections have names, no numbers: they stay as they are.
  private static long place(Moment moment) {
    return switch (moment.locator()) {
      case Locator.Time(TimeSpan span) -> span.start();
      case Locator.InPost(_, int number) -> number;
      case Locator.InComment(int number) -> number;
      case Locator.InSection _, Locator.Whole _ -> 0;
    };
  }
}
