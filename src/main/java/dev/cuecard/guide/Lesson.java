package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import java.util.List;
import java.util.function.Predicate;

/// A recording or page of the course with what it says in the language of the guide.
record Lesson(Document document, List<Segment> sentences) {
  Lesson {
    sentences = List.copyOf(sentences);
  }

  /// Those of the material that say something in its language.
  static List<Lesson> of(Material material) {
    return material.documents().stream()
        .filter(document -> document instanceof Recording || document instanceof Page)
        .map(document -> new Lesson(document, Sentences.of(document, material.language())))
        .filter(Predicate.not(lesson -> lesson.sentences().isEmpty()))
        .toList();
  }

  About about() {
    return document.about();
  }

  Cited cited(Segment sentence) {
    return Cited.of(about(), sentence);
  }
}
