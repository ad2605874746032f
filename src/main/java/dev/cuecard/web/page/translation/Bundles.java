package dev.cuecard.web.page.translation;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.web.http.PercentCode;
import java.util.Optional;

/// What of documents is translated unit by unit, and the addresses of its pages.
final class Bundles {
  private Bundles() {}

  /// The units of a document: those of its message bundle, or those that its tracks share. Empty if
  /// it has nothing that could be translated.
  static Optional<MessageBundle> of(Document document) {
    return document
        .bundle()
        .or(() ->
            Optional.of(document)
                .filter(Recording.class::isInstance)
                .map(Recording.class::cast)
                .filter(recording -> DocumentCoverage.of(recording).isPresent())
                .map(SharedUnits::of));
  }

  /// The address of what a document has in a language.
  static String address(String id, String language) {
    return "/translation/" + PercentCode.encode(id) + "?language=" + PercentCode.encode(language);
  }

  /// The address of a unit.
  static String address(String id, String language, String key) {
    return "/unit/"
        + PercentCode.encode(id)
        + "?language="
        + PercentCode.encode(language)
        + "&key="
        + PercentCode.encode(key);
  }
}
