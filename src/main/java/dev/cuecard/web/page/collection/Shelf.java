package dev.cuecard.web.page.collection;

import dev.cuecard.document.Document;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.render.Printable;
import dev.cuecard.web.http.PercentCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The documents of one collection.
///
/// @param name made fit to be shown; empty for those that are in none
public record Shelf(String name, List<DocumentHeader> documents) {
  private static final int SHOWN = 12;
  private static final long MS_A_MINUTE = 60_000;

  public Shelf {
    documents = List.copyOf(documents);
  }

  /// All documents by collection, by name; within one by kind and title, as `list` shows them.
  static List<Shelf> of(List<DocumentHeader> documents) {
    Map<String, List<DocumentHeader>> byName = new TreeMap<>();
    documents.stream()
        .sorted(DocumentHeader.AS_LISTED.thenComparing(DocumentHeader::id))
        .forEach(document ->
            byName.computeIfAbsent(name(document), _ -> new ArrayList<>()).add(document));
    List<Shelf> shelves = new ArrayList<>();
    byName.forEach((name, own) -> shelves.add(new Shelf(name, own)));
    return shelves;
  }

  /// The name of the collection of a document, made fit to be shown.
  static String name(DocumentHeader document) {
    return Printable.of(document.collection().orElse(""));
  }

  /// The first of its documents.
  public List<DocumentHeader> first() {
    return documents.subList(0, Math.min(SHOWN, documents.size()));
  }

  public boolean hasMore() {
    return documents.size() > SHOWN;
  }

  /// How long its recordings are together, in minutes.
  public long minutes() {
    return documents.stream().mapToLong(DocumentHeader::length).sum() / MS_A_MINUTE;
  }

  /// How many languages something in it is in.
  public int languages() {
    TreeSet<String> tags = new TreeSet<>();
    documents.forEach(document -> tags.addAll(document.languages()));
    return tags.size();
  }

  /// How many documents there are of each kind, in the order of the kinds.
  public Map<String, Long> kinds() {
    Map<String, Long> kinds = new LinkedHashMap<>();
    for (String kind : Document.KINDS) {
      long count = documents.stream().filter(document -> document.kind().equals(kind)).count();
      if (count > 0) {
        kinds.put(kind, count);
      }
    }
    return kinds;
  }

  public String address() {
    return "/collection?name=" + PercentCode.encode(name);
  }

  public String termsAddress() {
    return "/terms?collection=" + PercentCode.encode(name);
  }

  /// Whether there is something to make a study guide of.
  public boolean hasGuide() {
    return !name.isEmpty()
        && documents.stream()
            .anyMatch(document ->
                !document.draft()
                    && (document.kind().equals("recording") || document.kind().equals("page")));
  }

  public String guideAddress() {
    return "/guide?collection=" + PercentCode.encode(name);
  }
}
