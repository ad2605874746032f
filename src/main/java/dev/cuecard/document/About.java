package dev.cuecard.document;

import dev.cuecard.language.Language;
import java.util.Optional;

/// What a catalogue says of a document.
///
/// @param id stable across re-ingest, see [DocumentId]
/// @param language the language it was made in
/// @param collection the course, wiki or project it belongs to
/// @param place where in its collection it stands, as the source numbers or names it
public record About(
    String id,
    String title,
    Language language,
    Optional<String> collection,
    Optional<String> place,
    Source source) {

  public About withTitle(String other) {
    return new About(id, other, language, collection, place, source);
  }

  public About withCollection(String other) {
    return new About(id, title, language, Optional.of(other), place, source);
  }

  public About withSource(Source other) {
    return new About(id, title, language, collection, place, other);
  }
}
