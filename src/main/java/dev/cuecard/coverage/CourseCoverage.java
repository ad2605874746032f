package dev.cuecard.coverage;

import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How far a course is translated.
///
/// @param name empty for what belongs to none
/// @param languages of the whole course
/// @param sections by number; empty where documents do not say in which they are
/// @param documents in the order of the course, with the languages that are reported
public record CourseCoverage(
    String name,
    List<LanguageCoverage> languages,
    List<Section> sections,
    List<DocumentCoverage> documents) {
  /// A part of a course.
  public record Section(CourseSection section, List<LanguageCoverage> languages) {
    public Section {
      languages = List.copyOf(languages);
    }
  }

  public CourseCoverage {
    languages = List.copyOf(languages);
    sections = List.copyOf(sections);
    documents = List.copyOf(documents);
  }

  /// What belongs to no course is not to be in the languages of others, and what is in one language
  /// only is left out of it.
  ///
  /// @param all its documents, in order
  static CourseCoverage of(String name, LanguageChoice choice, List<DocumentCoverage> all) {
    var course = new CourseLanguages(name.isEmpty() ? List.of() : all);
    List<DocumentCoverage> documents =
        all.stream()
            .map(document -> choice.of(document, course))
            .filter(document -> document.isReported() || !name.isEmpty())
            .toList();
    return new CourseCoverage(name, sum(documents), sections(documents), documents);
  }

  private static List<Section> sections(List<DocumentCoverage> documents) {
    Map<CourseSection, List<DocumentCoverage>> sections = new TreeMap<>();
    documents.forEach(document ->
        document
            .section()
            .ifPresent(section ->
                sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(document)));
    return sections.entrySet().stream()
        .map(section -> new Section(section.getKey(), sum(section.getValue())))
        .toList();
  }

  /// Whether there is anything to say of it.
  boolean isReported() {
    return documents.stream().anyMatch(DocumentCoverage::isReported);
  }

  /// The languages of all, in the order in which they come; what is withdrawn does not count.
  private static List<LanguageCoverage> sum(List<DocumentCoverage> documents) {
    Map<Language, LanguageCoverage> sum = new LinkedHashMap<>();
    documents.stream()
        .filter(document -> !document.isWithdrawn())
        .flatMap(document -> document.languages().stream())
        .forEach(each -> sum.merge(each.language(), each, LanguageCoverage::plus));
    return List.copyOf(sum.values());
  }

  /// The languages that any of its documents is reported in, in the order in which they come.
  public List<Language> reported() {
    return documents.stream()
        .flatMap(document -> document.languages().stream())
        .map(LanguageCoverage::language)
        .distinct()
        .toList();
  }

  /// What there is to translate, without what is withdrawn.
  public Extent text() {
    return documents.stream()
        .filter(document -> !document.isWithdrawn())
        .map(DocumentCoverage::text)
        .reduce(Extent.NONE, Extent::plus);
  }

  public Extent placeholders() {
    return documents.stream().map(DocumentCoverage::placeholders).reduce(Extent.NONE, Extent::plus);
  }
}
