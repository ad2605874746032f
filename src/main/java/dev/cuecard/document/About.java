package dev.cuecard.document;

import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;

/// What a catalogue says of a document.
///
/// @param id stable across re-ingest, see [DocumentId]
/// @param language the language it was made in
/// @param collection the course, wiki or project it belongs to
/// @param place where in its collection it stands, as the source numbers or names it
/// @param draft whether learners do not see it yet
/// @param sources what it was read from; the first is the document itself, others add to it
///   (translations, further tracks)
public record About(
    String id,
    String title,
    Language language,
    Optional<String> collection,
    Optional<String> place,
    boolean draft,
    List<Source> sources) {
  public About {
    sources = List.copyOf(sources);
  }

  /// Of what is published.
  public About(
      String id,
      String title,
      Language language,
      Optional<String> collection,
      Optional<String> place,
      List<Source> sources) {
    this(id, title, language, collection, place, false, sources);
  }

  /// As a reader knows it: without a place in its collection, from one source.
  public About(
      String id, String title, Language language, Optional<String> collection, Source source) {
    this(id, title, language, collection, Optional.empty(), List.of(source));
  }

  public About withId(String other) {
    return new About(other, title, language, collection, place, draft, sources);
  }

  public About withTitle(String other) {
    return new About(id, other, language, collection, place, draft, sources);
  }

  public About withLanguage(Language other) {
    return new About(id, title, other, collection, place, draft, sources);
  }

  public About withCollection(String other) {
    return new About(id, title, language, Optional.of(other), place, draft, sources);
  }

  public About withSources(List<Source> others) {
    return new About(id, title, language, collection, place, draft, others);
  }

  /// The public address to which a fragment can be added, if any source has one.
  public Optional<String> link() {
    return sources.stream().flatMap(source -> source.link().stream()).findFirst();
  }
}
