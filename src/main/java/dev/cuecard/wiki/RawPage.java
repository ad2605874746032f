package dev.cuecard.wiki;

import dev.cuecard.document.Source;
import dev.cuecard.wikitext.unfold.Namespaces;
import java.util.Optional;

/// A page as the wiki itself stores it: what a dump holds and the API hands out.
///
/// @param namespace its number; talk pages have odd ones
/// @param title with the namespace before it, blanks for underscores
/// @param revision the number of the revision that `text` is
/// @param timestamp when that was saved, as the wiki writes it: `2026-11-21T22:47:39Z`
/// @param model the content model, which says how to read `text`: `wikitext`,
///   `translate-messagebundle`, `css` …
public record RawPage(
    WikiSite site,
    int namespace,
    String title,
    String revision,
    Optional<String> timestamp,
    String model,
    String text) {
  public static final String WIKITEXT = "wikitext";
  public static final String BUNDLE = "translate-messagebundle";

  /// Whether it discusses another page.
  public boolean isTalk() {
    return Namespaces.isTalk(namespace);
  }

  /// A source with its revision and its public address.
  public Source source(String format) {
    Source source = Source.of(format);
    Source linked = site.link(title).map(source::withLink).orElse(source);
    return revision.isEmpty() ? linked : linked.withRevision(revision);
  }
}
