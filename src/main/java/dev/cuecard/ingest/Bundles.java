package dev.cuecard.ingest;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Unit;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The message bundles of the corpus by what they say. A list of translations names its bundle by
/// the page's title, which the bundle itself does not know; but it repeats all its keys and texts.
final class Bundles {
  private final Corpus corpus;
  private @Nullable Map<String, String> idByContent;

  Bundles(Corpus corpus) {
    this.corpus = corpus;
  }

  /// `document` under the id of the bundle it translates, if it is a list of translations and the
  /// corpus has that bundle under another id; else as it is.
  Document homeOf(Document document) {
    if (!Merge.isTranslations(document) || Files.exists(corpus.path(document.id()))) {
      return document;
    }
    String home = content(document).map(content -> all().get(content)).orElse(null);
    return home == null ? document : document.with(document.about().withId(home));
  }

  /// Takes note of a document just stored.
  void stored(Document document) {
    if (idByContent != null && !Merge.isTranslations(document)) {
      content(document).ifPresent(content -> all().put(content, document.id()));
    }
  }

  private Map<String, String> all() {
    Map<String, String> all = idByContent;
    if (all == null) {
      all = new HashMap<>();
      for (StoredFile file : corpus.files()) {
        add(all, file.id());
      }
      idByContent = all;
    }
    return all;
  }

  private void add(Map<String, String> all, String id) {
    try {
      Document document = corpus.read(id);
      if (!Merge.isTranslations(document)) {
        content(document).ifPresent(content -> all.put(content, id));
      }
    } catch (UnreadableDocument e) {
      all.remove(id); // not a home for anything; `doctor` reports it
    }
  }

  /// The bundle that `document` came from, if it came from one.
  static Optional<MessageBundle> of(Document document) {
    return switch (document) {
      case Recording recording -> recording.bundle();
      case Page page -> page.bundle();
      case Exercise exercise -> exercise.bundle();
      case Discussion _, BugReport _ -> Optional.empty();
    };
  }

  private static Optional<String> content(Document document) {
    return of(document)
        .map(bundle ->
            bundle.units().stream().map(Bundles::line).sorted().collect(Collectors.joining("\n")));
  }

  private static String line(Unit unit) {
    return unit.key() + "\t" + unit.source();
  }
}
