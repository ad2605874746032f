package dev.cuecard.ingest;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.document.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The message bundles of the corpus by what they say. A list of translations names its bundle by
/// the page's title, which the bundle itself does not know; but it repeats all its keys and texts.
final class Bundles {
  private final Corpus corpus;
  private @Nullable Map<String, Set<String>> idsByLine;

  /// What the lists of translations repeat whose bundle the corpus does not have, by their ids.
  private final Map<String, List<String>> waiting = new TreeMap<>();

  private boolean hasNewBundle;

  Bundles(Corpus corpus) {
    this.corpus = corpus;
  }

  /// `document` under the id of the bundle it translates, if it is a list of translations, or a
  /// part of one, and the corpus has one bundle that says all that it repeats; else as it is.
  Document homeOf(Document document) {
    return Merge.isTranslations(document)
        ? home(lines(document))
            .map(id -> document.with(document.about().withId(id)))
            .orElse(document)
        : document;
  }

  /// The ids of the lists that were in the corpus before the bundles they translate, with those of
  /// these bundles, and no longer waits for them.
  Map<String, String> found() {
    Map<String, String> found = new TreeMap<>();
    if (hasNewBundle) {
      all();
      waiting.forEach((list, lines) -> home(lines).ifPresent(id -> found.put(list, id)));
      waiting.keySet().removeAll(found.keySet());
      hasNewBundle = false;
    }
    return found;
  }

  /// The id of the one bundle that says all these lines.
  private Optional<String> home(List<String> lines) {
    Set<String> homes = null;
    for (String line : lines) {
      Set<String> saying = all().getOrDefault(line, Set.of());
      if (homes == null) {
        homes = new TreeSet<>(saying);
      } else {
        homes.retainAll(saying);
      }
    }
    return homes == null || homes.size() != 1
        ? Optional.empty()
        : Optional.of(homes.iterator().next());
  }

  /// Takes note of a document just stored.
  void stored(Document document) {
    hasNewBundle |= document.bundle().isPresent() && !Merge.isTranslations(document);
    if (idsByLine != null) {
      add(idsByLine, document);
    }
  }

  private Map<String, Set<String>> all() {
    Map<String, Set<String>> all = idsByLine;
    if (all == null) {
      all = new HashMap<>();
      for (StoredFile file : corpus.files()) {
        try {
          add(all, corpus.read(file.id()));
        } catch (UnreadableDocument _) {
          // Not a home for anything; `doctor` reports it.
        }
      }
      idsByLine = all;
    }
    return all;
  }

  private void add(Map<String, Set<String>> all, Document document) {
    List<String> lines = lines(document);
    if (!Merge.isTranslations(document)) {
      lines.forEach(line -> all.computeIfAbsent(line, _ -> new HashSet<>()).add(document.id()));
    } else if (!lines.isEmpty()) {
      waiting.put(document.id(), lines);
    }
  }

  private static List<String> lines(Document document) {
    return document.bundle().stream()
        .flatMap(bundle -> bundle.units().stream())
        .map(Bundles::line)
        .toList();
  }

  private static String line(Unit unit) {
    return unit.key() + "\t" + unit.source();
  }
}
