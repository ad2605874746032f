package dev.cuecard.wiki;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;

/// Reads a wiki page as MediaWiki renders it, whole page or content alone.
public final class WikiHtmlReader implements DocumentReader {
  private static final String FORMAT = "wiki-html";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String text) {
    return text.stripLeading().startsWith("<")
        && (text.contains("mw-parser-output") || text.contains("id=\"mw-content-text\""));
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    return read(text, Optional.empty(), name, FORMAT);
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

  /// Reads what a wiki shows of one of its pages: the same document as of any other form of it.
  ///
  /// @param page with its HTML for its text
  public static Parsed<Document> read(RawPage page) {
    About about =
        WikiAbout.of(Optional.of(page.title()), Optional.of(page.site()), page.title(), FORMAT)
            .withSources(List.of(page.source(FORMAT)));
    List<Section> sections = HtmlSections.of(WikiHtml.parse(page.text()).content());
    return new Parsed<>(new Page(about, sections, Optional.empty()), List.of());
  }
}
