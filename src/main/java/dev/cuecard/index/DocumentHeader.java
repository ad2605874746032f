package dev.cuecard.index;

import dev.cuecard.document.Document;
import java.util.Optional;

/// What the index keeps of a document for showing its moments.
///
/// @param link the public address to which a locator's fragment can be added
public record DocumentHeader(
    String id,
    String title,
    String kind,
    String language,
    Optional<String> collection,
    String link) {
  static DocumentHeader of(Document document) {
    var about = document.about();
    return new DocumentHeader(
        about.id(),
        about.title(),
        document.kind(),
        about.language().tag(),
        about.collection(),
        about
            .link()
            .orElseGet(() -> about.sources().isEmpty() ? "" : about.sources().getFirst().uri()));
  }
}
