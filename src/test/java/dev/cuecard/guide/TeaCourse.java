package dev.cuecard.guide;

import dev.cuecard.Library;
import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;

/// A small course on tea: a talk, a page and an exercise.
public final class TeaCourse {
  static final Language ENGLISH = new Language("en");

  public static final Recording TALK =
      Library.talk(
          "tea-1",
          "en",
          "Welcome to the tea room.",
          "Oolong is a tea whose leaves are half oxidised before they are fired.",
          "A gaiwan is a lidded bowl in which tea is brewed and poured.",
          "Rinse the gaiwan with hot water before the leaves go in.",
          "Never pour boiling water on green leaves, because they turn bitter.",
          "Oolong wants water of 90 degrees, and the gaiwan keeps the heat.",
          "Silence is a guest too.");

  static final Page PAGE =
      new Page(
          about("tea-page", "Before the tasting", "https://example.org/tasting"),
          List.of(
              new Section(
                  List.of("Learning objectives"),
                  "Learning_objectives",
                  List.of(
                      new Block(Block.Kind.BULLET, "Brew oolong in a gaiwan", Optional.empty()),
                      new Block(Block.Kind.BULLET, "…", Optional.empty()),
                      new Block(Block.Kind.BULLET, "Dance the tango well", Optional.empty())))),
          Optional.empty());

  static final Exercise EXERCISE =
      new Exercise(
          about("tea-exercise", "The lidded bowl", ""),
          Exercise.Type.TEXT,
          List.of("What is the lidded bowl called in which tea is brewed?"),
          List.of(),
          List.of("gaiwan"),
          List.of(),
          List.of(),
          Optional.empty());

  private TeaCourse() {}

  static About about(String id, String title, String link) {
    Source source = Source.of("test");
    return new About(
        id, title, ENGLISH, Optional.of("Talks"), link.isEmpty() ? source : source.withLink(link));
  }

  /// A guide to the talk; the others are what else there is.
  public static StudyGuide guide(Document... others) {
    return StudyGuides.of(Material.of(TALK, ENGLISH), List.of(others));
  }
}
