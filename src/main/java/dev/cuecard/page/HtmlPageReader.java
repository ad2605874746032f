package dev.cuecard.page;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wiki.HtmlSections;
import dev.cuecard.wiki.WikiHtml;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads an HTML page: what its `main` or only `article` holds, else its body without what stands
/// around the text on every page.
final class HtmlPageReader implements DocumentReader {
  private static final int HEAD = 2000;

  /// ```
  /// page = { blank | comment | XML declaration } ( "<!doctype html" | "<html" ) …
  /// ```
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?is)(?:\\s|<!--(?:(?!-->).)*+-->|<\\?[^>]*+>)*+(?:<!doctype\\s++html|<html[\\s>]).*+");

  private static final String AROUND =
      "body > header, body > footer, aside, form, button, [role=navigation], [role=banner],"
          + " [role=contentinfo], [aria-hidden=true]";

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean recognises(String text) {
    return SIGNATURE.matcher(text).region(0, Math.min(HEAD, text.length())).lookingAt();
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    WikiHtml html = WikiHtml.parse(text);
    Element content = content(html);
    content.select(AROUND).remove();
    return FilePage.of(
        html.element("head > title").or(() -> html.element("h1")).map(Element::text),
        html.element("html[lang]").map(e -> Language.of(e.attr("lang"))).orElse(Language.UNKNOWN),
        html.source(format()),
        HtmlSections.of(content),
        name);
  }

  private static Element content(WikiHtml html) {
    return html.element("main, [role=main]")
        .or(() -> only(html.html().body(), "article"))
        .orElse(html.html().body());
  }

  private static Optional<Element> only(Element body, String name) {
    var found = body.getElementsByTag(name);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
