package dev.cuecard.mediawiki.live;

import dev.cuecard.document.About;
import dev.cuecard.wiki.RawPage;
import dev.cuecard.wikitext.unfold.Namespaces;

/// A page as the wiki has it now, without its text.
///
/// @param revision the number of the last one
/// @param model the content model: `wikitext`, `translate-messagebundle` …
record StoredPage(String title, int namespace, String revision, String model) {
  static StoredPage of(RawPage page) {
    return new StoredPage(page.title(), page.namespace(), page.revision(), page.model());
  }

  /// Whether a document was made of this very revision.
  boolean isSourceOf(About about) {
    return about.sources().stream()
        .anyMatch(source -> source.revision().filter(revision::equals).isPresent());
  }

  boolean isBundle() {
    return model.equals(RawPage.BUNDLE);
  }

  /// Whether it has templates to fill in and nothing that only its own text shows, as posts.
  boolean isArticle() {
    return model.equals(RawPage.WIKITEXT) && !Namespaces.isTalk(namespace);
  }
}
