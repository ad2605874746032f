package dev.cuecard.wiki;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Page;
import dev.cuecard.document.Parsed;
import dev.cuecard.document.Source;
import java.util.List;
import java.util.Optional;

/// Reads a wiki page as MediaWiki renders it, whole page or content alone.
public final class WikiHtmlReader implements DocumentReader {
  @Override
  public String format() {
    return "wiki-html";
  }

  @Override
  public boolean recognises(String text) {
    return text.stripLeading().startsWith("<")
        && (text.contains("mw-parser-output") || text.contains("id=\"mw-content-text\""));
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    return read(text, Optional.empty(), name, format());
  }

  /// Reads a page's HTML.
  ///
  /// @param title the page's, if something else than the HTML names it
  public static Parsed<Document> read(
      String text, Optional<String> title, String name, String format) {
    WikiHtml html = WikiHtml.parse(text);
    About about = WikiAbout.of(html.title().or(() -> title), html.site(), name, format);
    Source source = html.source(format);
    About own =
        (source.link().isPresent() ? about.withSources(List.of(source)) : about)
            .withLanguage(html.language());
    return new Parsed<>(
        new Page(own, HtmlSections.of(html.content()), Optional.empty()), List.of());
  }
}
