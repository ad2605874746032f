package dev.cuecard.coverage;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;

/// How far a document is translated.
///
/// @param about what the catalogue says of it
/// @param wanted the languages it should be translated to
/// @param text what there is to translate
/// @param placeholders what stands for empty cues
/// @param languages those wanted in the order of their list, then others that it has translations
///   in, by tag
public record DocumentCoverage(
    About about,
    Method method,
    PriorityLanguages wanted,
    Extent text,
    Extent placeholders,
    List<LanguageCoverage> languages) {
  public DocumentCoverage {
    languages = List.copyOf(languages);
  }

  /// Counts a document; empty if there is nothing in it to be translated: no message bundle, and no
  /// track.
  public static Optional<DocumentCoverage> of(Document document) {
    return document.bundle().isPresent()
        ? document.bundle().map(bundle -> BundleCount.of(document.about(), bundle))
        : Optional.of(document)
            .filter(Recording.class::isInstance)
            .map(Recording.class::cast)
            .flatMap(TrackCount::of);
  }

  /// How far it is in `language`; empty if it has nothing in it and need not.
  public Optional<LanguageCoverage> in(Language language) {
    return languages.stream().filter(each -> each.language().equals(language)).findFirst();
  }

  /// Whether nobody is to translate it: whatever it has, it is never complete.
  public boolean isWithdrawn() {
    return wanted.only() && isUnlisted();
  }

  /// Whether no list says to which languages it should be translated.
  boolean isUnlisted() {
    return wanted.languages().isEmpty();
  }

  /// How far it is in `language`, which is not at all if it has nothing in it.
  public LanguageCoverage inOrNothing(Language language) {
    return in(language).orElseGet(() -> nothingIn(language));
  }

  /// Nothing of it in `language`.
  LanguageCoverage nothingIn(Language language) {
    return new LanguageCoverage(language, wanted.standing(language), Tally.untranslated(text));
  }

  /// Whether there is anything to say of it: of a recording that has one track, and is in no course
  /// with translations, there is not.
  boolean isReported() {
    return method == Method.KEYS || !languages.isEmpty();
  }

  DocumentCoverage with(List<LanguageCoverage> others) {
    return new DocumentCoverage(about, method, wanted, text, placeholders, others);
  }

  /// The part of the course that it stands in.
  public Optional<CourseSection> section() {
    return about.place().flatMap(CourseSection::of);
  }
}
