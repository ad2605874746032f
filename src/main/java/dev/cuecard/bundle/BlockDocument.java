package dev.cuecard.bundle;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.wiki.HtmlSections;
import java.util.List;
import java.util.Optional;

/// Makes the document that a course block is: a recording of a video, a page of a text, an exercise
/// of a problem, and an empty page of a part of the course, which has nothing but its title.
final class BlockDocument {
  private BlockDocument() {}

  /// @param heading the title of the bundle's page, where the source has it
  /// @param name where the source came from, for what has neither label nor heading
  static Document of(MessageBundle bundle, Optional<String> heading, String name, Source source) {
    Optional<String> named = bundle.label().or(() -> heading);
    Optional<BlockLabel> label = named.flatMap(BlockLabel::of);
    String title =
        bundle
            .unit(MessageKey.DISPLAY_NAME)
            .map(Unit::source)
            .or(() -> label.map(BlockLabel::name))
            .or(() -> heading)
            .orElse(name);
    About about =
        new About(
            DocumentId.of(title, named.orElse(name)),
            title,
            bundle.sourceLanguage(),
            label
                .map(l -> l.courseName(bundle.description()))
                .or(() -> bundle.description().flatMap(BlockDocument::course)),
            source);
    return switch (BlockKind.of(bundle, label)) {
      case VIDEO -> new Recording(about, List.of(), Optional.of(bundle));
      case PROBLEM -> ProblemText.of(bundle).exercise(about);
      case HTML -> new Page(about, content(bundle), Optional.of(bundle));
      case COURSE, CHAPTER, SEQUENTIAL, VERTICAL -> new Page(about, List.of(), Optional.of(bundle));
    };
  }

  /// What stands for a bundle that is not there.
  static Document empty(String name, Source source) {
    var about =
        new About(DocumentId.of(name, name), name, Language.UNKNOWN, Optional.empty(), source);
    return new Page(about, List.of(), Optional.empty());
  }

  /// `description = type " in " course " - " short description`
  private static Optional<String> course(String description) {
    int in = description.indexOf(" in ");
    int dash = description.indexOf(" - ", in + 4);
    return in < 0 || dash < 0 ? Optional.empty() : Optional.of(description.substring(in + 4, dash));
  }

  private static List<Section> content(MessageBundle bundle) {
    return bundle
        .unit(MessageKey.CONTENT)
        .map(unit -> HtmlSections.ofFragment(unit.source()))
        .orElse(List.of());
  }
}
