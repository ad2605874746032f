package dev.cuecard.coverage;

import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;

/// Which languages are reported.
///
/// @param named those that are asked for; if there are any, they are reported of every document,
///   and no others
/// @param all whether those outside the lists are reported too
public record LanguageChoice(List<Language> named, boolean all) {
  public LanguageChoice {
    named = List.copyOf(named);
  }

  /// `document` with the languages that are chosen, those too that it has nothing in yet.
  ///
  /// @param course says what it should be in if it has no list of its own
  DocumentCoverage of(DocumentCoverage document, CourseLanguages course) {
    List<LanguageCoverage> languages =
        new ArrayList<>(document.languages().stream().filter(this::isChosen).toList());
    List<Language> due = named.isEmpty() ? course.due(document) : named;
    due.stream()
        .filter(language -> document.in(language).isEmpty() && !document.isWithdrawn())
        .filter(language -> !language.equals(document.about().language()))
        .forEach(language -> languages.add(document.nothingIn(language)));
    return document.with(languages);
  }

  private boolean isChosen(LanguageCoverage coverage) {
    return named.isEmpty()
        ? all || coverage.standing().isWanted()
        : named.contains(coverage.language());
  }
}
