package dev.cuecard.mediawiki;

import dev.cuecard.bundle.BundlePage;
import dev.cuecard.document.Document;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wiki.RawPage;
import dev.cuecard.wiki.WikitextPage;
import java.util.Optional;

/// Makes documents of pages as a wiki stores them, by their content models.
public final class Pages {
  private Pages() {}

  /// The document that `page` is: a course block of a message bundle, a discussion of a talk page,
  /// a page of other wikitext; none of a content model that is no text to read, as `css`.
  public static Optional<Parsed<Document>> read(RawPage page) {
    return switch (page.model()) {
      case RawPage.BUNDLE -> Optional.of(BundlePage.of(page).document());
      case RawPage.WIKITEXT -> Optional.of(WikitextPage.read(page));
      default -> Optional.empty();
    };
  }
}
