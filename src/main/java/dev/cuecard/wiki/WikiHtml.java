package dev.cuecard.wiki;

import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The HTML of a wiki page, whole or its content alone.
public record WikiHtml(Document html) {
  public static WikiHtml parse(String text) {
    return new WikiHtml(Parser.htmlParser().setTrackPosition(true).parseInput(text, ""));
  }

  public Optional<Element> element(String query) {
    return Optional.ofNullable(html.selectFirst(query));
  }

  /// The heading above the page's content.
  public Optional<String> title() {
    return element("#firstHeading").map(Element::text).filter(title -> !title.isBlank());
  }

  /// The wiki that the line below the title names.
  Optional<WikiSite> site() {
    return element("#siteSub").map(Element::text).flatMap(WikiSite::named);
  }

  Language language() {
    return element("#mw-content-text[lang]")
        .or(() -> element("html[lang]"))
        .map(element -> Language.of(element.attr("lang")))
        .orElse(Language.UNKNOWN);
  }

  /// What holds the page's own text.
  Element content() {
    return element("#mw-content-text .mw-parser-output")
        .or(() -> element(".mw-parser-output"))
        .or(() -> element("#mw-content-text"))
        .orElse(html.body());
  }

  /// A source with the address that the page gives as its own.
  public Source source(String format) {
    Source source = Source.of(format);
    return element("link[rel=canonical]")
        .map(link -> link.attr("href"))
        .filter(href -> href.startsWith("https://") || href.startsWith("http://"))
        .map(source::withLink)
        .orElse(source);
  }
}
