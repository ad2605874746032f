package dev.cuecard.openedx.export;

import dev.cuecard.document.About;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the catalogue says of the documents of one course.
public final class Catalogue {
  private final CourseKey course;
  private final String collection;
  private final Language language;
  private final String base;
  private final Set<String> ids = new HashSet<>();

  /// @param base what the path of a file is given a name by
  public Catalogue(CourseKey course, String collection, Language language, String base) {
    this.course = course;
    this.collection = collection;
    this.language = language;
    this.base = base;
  }

  public Language language() {
    return language;
  }

  public About about(OlxBlock block) {
    return about(
        block.title(),
        course.usage(block.type(), block.name()),
        block.place().toString(),
        block.draft(),
        source(block.file(), "olx-" + block.type()));
  }

  /// Of a page beside the course tree.
  ///
  /// @param type as Open edX calls it in its keys
  /// @param place the folder it lies in
  public About about(String title, String type, String name, String place, Source source) {
    return about(title, course.usage(type, name), place, false, source);
  }

  public Source source(CourseFile file, String format) {
    return file.source(base, format);
  }

  private About about(String title, String usage, String place, boolean draft, Source source) {
    return new About(
        id(title, usage),
        title,
        language,
        Optional.of(collection),
        Optional.of(place).filter(text -> !text.isEmpty()),
        draft,
        List.of(source));
  }

  /// Blocks of one title are told apart by 20 bits of their key; should two have the same, the one
  /// that comes later gets others.
  private String id(String title, String usage) {
    String identity = usage;
    String id = DocumentId.of(title, identity);
    while (!ids.add(id)) {
      identity += "+";
      id = DocumentId.of(title, identity);
    }
    return id;
  }
}
