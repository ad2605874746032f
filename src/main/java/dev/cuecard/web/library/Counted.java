package dev.cuecard.web.library;

import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the documents of a library are translated.
public final class Counted {
  private Counted() {}

  /// Of each document that has something to translate.
  ///
  /// @param collection the only one that is counted; empty for all
  public static List<DocumentCoverage> of(LiveLibrary library, Optional<String> collection) {
    List<DocumentCoverage> counted = new ArrayList<>();
    for (Document document : library.everything()) {
      if (collection.isEmpty() || collection.equals(document.about().collection())) {
        DocumentCoverage.of(document).ifPresent(counted::add);
      }
    }
    return counted;
  }
}
