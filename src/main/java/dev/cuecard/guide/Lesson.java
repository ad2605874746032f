package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import java.util.List;
import java.util.Optional;

/// A recording or page of the course with what it says in the language of the guide.
record Lesson(Document document, List<Segment> sentences) {
  Lesson {
    sentences = List.copyOf(sentences);
  }

  /// Those of the material that say something in its language.
  static List<Lesson> of(Material material) {
    return material.documents().stream()
        .flatMap(document -> of(document, material.language()).stream())
        .toList();
  }

  /// None if it is no recording or page, or says nothing in this language.
  static Optional<Lesson> of(Document document, Language language) {
    return Optional.of(document)
        .filter(found -> found instanceof Recording || found instanceof Page)
        .map(found -> new Lesson(found, Sentences.of(found, language)))
        .filter(lesson -> !lesson.sentences().isEmpty());
  }

  About about() {
    return document.about();
  }

  Cited cited(Segment sentence) {
    return Cited.of(about(), sentence);
  }
}
