package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a guide is made of.
///
/// @param title of the guide
/// @param documents the course in its order, with titles in `language` where there are such
public record Material(String title, Language language, List<Document> documents) {
  public Material {
    documents = documents.stream().map(document -> titled(document, language)).toList();
  }

  /// A guide to these documents in the order in which they stand in their course.
  public static Material ofCourse(String title, Language language, List<Document> documents) {
    return new Material(
        title, language, documents.stream().sorted(Comparator.comparing(CourseOrder::of)).toList());
  }

  /// A guide to one document.
  public static Material of(Document document, Language language) {
    return new Material(titled(document, language).about().title(), language, List.of(document));
  }

  /// What the course says of itself, where it does in the language of the guide: a bundle's
  /// description is `type in course - short description`.
  Optional<String> description() {
    return documents.stream()
        .flatMap(document -> bundle(document).stream())
        .filter(bundle -> bundle.sourceLanguage().equals(language))
        .flatMap(bundle -> bundle.description().stream())
        .filter(text -> text.contains(" - "))
        .map(text -> text.substring(text.indexOf(" - ") + 3).strip())
        .findFirst();
  }

  private static Document titled(Document document, Language language) {
    About about = document.about();
    return bundle(document)
        .flatMap(bundle -> bundle.unit(TITLE))
        .flatMap(unit -> Optional.ofNullable(unit.translations().get(language)))
        .map(translation -> document.with(about.withTitle(translation.text())))
        .orElse(document);
  }

  private static final String TITLE = "display_name";

  private static Optional<MessageBundle> bundle(Document document) {
    return switch (document) {
      case Recording recording -> recording.bundle();
      case Page page -> page.bundle();
      case Exercise exercise -> exercise.bundle();
      default -> Optional.empty();
    };
  }
}
