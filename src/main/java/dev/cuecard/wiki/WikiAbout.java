package dev.cuecard.wiki;

import dev.cuecard.document.About;
import dev.cuecard.document.DocumentId;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.Optional;

/// The catalogue facts of wiki pages.
final class WikiAbout {
  private WikiAbout() {}

  /// @param title the page's, where the source has it
  /// @param name where the source came from, for a page without title
  static About of(Optional<String> title, Optional<WikiSite> site, String name, String format) {
    String shown = title.orElse(name);
    Optional<String> link = site.flatMap(s -> title.flatMap(s::link));
    Source source = Source.of(format);
    return new About(
        DocumentId.of(shown, site.map(s -> s.name() + ": ").orElse("") + shown),
        shown,
        site.map(s -> s.language(shown)).orElse(Language.UNKNOWN),
        site.map(WikiSite::name),
        link.map(source::withLink).orElse(source));
  }
}
