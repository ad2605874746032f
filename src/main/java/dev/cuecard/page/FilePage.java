package dev.cuecard.page;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;

/// A page that a file holds. Its path is what identifies it: titles change.
final class FilePage {
  private FilePage() {}

  /// @param title as the text says it; without one the file's name is it
  static Parsed<Document> of(
      Optional<String> title,
      Language language,
      Source source,
      List<Section> sections,
      String path) {
    String shown = title.map(String::strip).filter(t -> !t.isEmpty()).orElseGet(() -> stem(path));
    var about = new About(DocumentId.of(shown, path), shown, language, Optional.empty(), source);
    return new Parsed<>(new Page(about, sections, Optional.empty()), List.of());
  }

  private static String stem(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
