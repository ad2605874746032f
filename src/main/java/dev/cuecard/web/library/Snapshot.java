package dev.cuecard.web.library;

import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.store.DocumentHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/// The index at one moment, for all who ask of it. It is closed when nobody is at it any more.
public final class Snapshot {
  private final PassageIndex index;
  private final String version;
  private final Map<String, DocumentHeader> documents = new LinkedHashMap<>();
  private final SortedSet<String> languages;
  private int users = 1; // The library itself. Guarded by this.

  Snapshot(PassageIndex index, String version) {
    this.index = index;
    this.version = version;
    index.documents().forEach(document -> documents.put(document.id(), document));
    languages = index.vocabulary().languages();
  }

  public PassageIndex index() {
    return index;
  }

  /// Tells it from the index before and after it.
  public String version() {
    return version;
  }

  /// All documents, by id.
  public List<DocumentHeader> documents() {
    return List.copyOf(documents.values());
  }

  public Optional<DocumentHeader> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /// The tags of the languages that something is in, and of those without region or script.
  public SortedSet<String> languages() {
    return languages;
  }

  /// Whether it is still open; then [#leave] has to be called.
  synchronized boolean enter() {
    users += users > 0 ? 1 : 0;
    return users > 0;
  }

  synchronized void leave() {
    users--;
    if (users == 0) {
      index.close();
    }
  }
}
