package dev.cuecard.coverage;

import dev.cuecard.language.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The languages that a course is translated to. What has no list of its own should be in those on
/// the lists of the course, of documents in the same language if they have any; without any list,
/// in those that other documents in its language have been translated to.
final class CourseLanguages {
  private final List<DocumentCoverage> documents;
  private final Map<Language, List<Language>> bySource = new HashMap<>();

  /// @param documents of the course
  CourseLanguages(List<DocumentCoverage> documents) {
    this.documents = documents;
  }

  /// What `document` should be translated to beyond what its own list says.
  List<Language> due(DocumentCoverage document) {
    return document.isUnlisted()
        ? bySource.computeIfAbsent(document.about().language(), this::from)
        : List.of();
  }

  private List<Language> from(Language source) {
    Predicate<DocumentCoverage> alike = document -> document.about().language().equals(source);
    return Stream.of(
            languages(alike, Standing.PRIORITY),
            languages(_ -> true, Standing.PRIORITY),
            languages(alike, Standing.UNLISTED))
        .filter(languages -> !languages.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Language> languages(Predicate<DocumentCoverage> which, Standing standing) {
    return documents.stream()
        .filter(which)
        .flatMap(document -> document.languages().stream())
        .filter(each -> each.standing() == standing)
        .map(LanguageCoverage::language)
        .distinct()
        .sorted(Comparator.comparing(Language::tag))
        .toList();
  }
}
