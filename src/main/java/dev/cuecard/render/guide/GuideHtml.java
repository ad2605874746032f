package dev.cuecard.render.guide;

import dev.cuecard.guide.Citation;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.render.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// A guide as one HTML page that needs nothing else: no script, no font, no picture. Its landmarks
/// and headings tell screen readers where they are, and it prints as it stands.
public final class GuideHtml {
  private final StudyGuide guide;
  private final Labels labels;
  private final HtmlCitation citations;

  private GuideHtml(StudyGuide guide, HtmlCitation citations) {
    this.guide = guide;
    this.citations = citations;
    labels = new Labels(guide.language());
  }

  public static String of(StudyGuide guide) {
    return page(guide).outerHtml() + "\n";
  }

  /// The page as a tree.
  public static Document page(StudyGuide guide) {
    return page(guide, Citation::link);
  }

  /// The page as a tree, for readers who open elsewhere what is cited.
  ///
  /// @param links the addresses of what is cited
  public static Document page(StudyGuide guide, Function<Citation, Optional<String>> links) {
    return new GuideHtml(guide, new HtmlCitation(links)).page();
  }

  private Document page() {
    Document page = new Document("");
    page.outputSettings().charset(StandardCharsets.UTF_8).indentAmount(1).maxPaddingWidth(6);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html");
    html.attr("lang", guide.language().tag());
    html.attr("dir", guide.language().isRightToLeft() ? "rtl" : "ltr");
    head(html.appendElement("head"));
    body(html.appendElement("body"));
    page.nodeStream(TextNode.class)
        .toList()
        .forEach(text -> text.text(Printable.of(text.getWholeText())));
    return page;
  }

  private void head(Element head) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "generator").attr("content", "Cuecard");
    head.appendElement("title").text(guide.title());
    head.appendElement("style").appendChild(new DataNode(style()));
  }

  private void body(Element body) {
    label(body.appendElement("a").addClass("skip").attr("href", "#guide"), "skip");
    Element header = body.appendElement("header");
    header.appendElement("h1").text(guide.title());
    guide.description().ifPresent(text -> header.appendElement("p").addClass("lead").text(text));
    Element nav = body.appendElement("nav").attr("aria-labelledby", "contents");
    label(nav.appendElement("h2").id("contents"), "contents");
    Element list = nav.appendElement("ul");
    Element main = body.appendElement("main").id("guide");
    new HtmlSections(guide, labels, citations, main).write();
    for (Element section : main.children()) {
      Element title = section.selectFirst("h2");
      list.appendElement("li")
          .appendElement("a")
          .attr("href", "#" + section.id())
          .text(title == null ? section.id() : title.text());
    }
    label(body.appendElement("footer").appendElement("p"), "made");
  }

  private void label(Element element, String key) {
    element.text(labels.of(key));
  }

  private static String style() {
    try (InputStream css = GuideHtml.class.getResourceAsStream("guide.css")) {
      if (css == null) {
        throw new IllegalStateException("guide.css is not in the program");
      }
      return "\n" + new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
