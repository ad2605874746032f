package dev.cuecard.guide;

import dev.cuecard.document.Document;
import dev.cuecard.language.Language;
import dev.cuecard.question.Question;
import dev.cuecard.question.Questions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Makes study guides. The same documents give the same guide, whatever order `others` come in.
///
/// ```java
/// StudyGuide guide = StudyGuides.of(Material.of(recording, language), corpus);
/// ```
public final class StudyGuides {
  private final Material material;
  private final Language language;
  private final List<Lesson> lessons;
  private final Set<String> ids;
  private final List<Document> neighbours = new ArrayList<>();

  private StudyGuides(Material material) {
    this.material = material;
    language = material.language();
    lessons = Lesson.of(material);
    ids = material.documents().stream().map(Document::id).collect(Collectors.toSet());
  }

  /// The guide to `material`; without parts if nothing in it is in its language.
  ///
  /// @param others what else there is, read once: exercises of the same course are asked if the
  ///   material answers them, its other parts define terms that the material does not, and all may
  ///   be further reading
  public static StudyGuide of(Material material, Iterable<Document> others) {
    return among(StreamSupport.stream(others.spliterator(), false).map(Neighbour::of), material);
  }

  /// The same, where much of what there is may be known from other guides.
  public static StudyGuide among(Stream<Neighbour> others, Material material) {
    return new StudyGuides(material).guide(others);
  }

  private StudyGuide guide(Stream<Neighbour> others) {
    Glossary glossary = Glossary.of(language, lessons);
    FurtherReading reading = new FurtherReading(language, glossary.entries());
    Set<String> collections = collections();
    others
        .filter(other -> !ids.contains(other.id()) && !other.isDraft())
        .forEach(other -> {
          other.gist(language).ifPresent(reading::add);
          if (other.collection().filter(collections::contains).isPresent()) {
            other.document().ifPresent(neighbours::add);
          }
        });
    neighbours.sort(Comparator.comparing(CourseOrder::of));
    neighbours.forEach(other -> Lesson.of(other, language).ifPresent(glossary::complete));
    List<GlossaryEntry> terms = glossary.entries();
    List<Part> parts = Outline.of(language, lessons);
    List<Question> questions = Questions.of(material.documents(), neighbours, language);
    return new StudyGuide(
        material.title(),
        language,
        material.description(),
        Objectives.of(lessons, questions),
        parts,
        terms,
        Quotations.of(language, lessons, told(parts, terms)),
        questions,
        reading.best(),
        Coverage.of(material.documents()),
        material.documents().stream().map(Document::about).toList());
  }

  private Set<String> collections() {
    return material.documents().stream()
        .flatMap(document -> document.about().collection().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> told(List<Part> parts, List<GlossaryEntry> glossary) {
    Set<String> told = new HashSet<>();
    parts.stream()
        .flatMap(part -> part.topics().stream())
        .flatMap(topic -> topic.summary().stream())
        .forEach(line -> told.add(line.text()));
    glossary.stream()
        .map(GlossaryEntry::definition)
        .flatMap(Optional::stream)
        .forEach(line -> told.add(line.text()));
    return told;
  }
}
