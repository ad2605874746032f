package dev.cuecard.render.guide;

import dev.cuecard.document.About;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.Cited;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What is quoted and where it is from, on a guide's page: each set apart from text that runs the
/// other way, and a link where there is an address.
final class HtmlCitation {
  private HtmlCitation() {}

  static void title(Element parent, About about) {
    Optional<String> link = Citation.of(about).link();
    Element name = link.isPresent() ? parent.appendElement("a") : parent;
    link.ifPresent(address -> name.attr("href", address));
    name.appendElement("bdi").text(about.title());
  }

  static void cited(Element parent, Cited line, String place) {
    parent.appendElement("bdi").text(line.text());
    link(parent, line.citation(), place);
  }

  /// A blank and the place.
  static void link(Element parent, Citation citation, String text) {
    place(parent.appendText(" "), citation, text);
  }

  static void place(Element parent, Citation citation, String text) {
    Element place = parent.appendElement(citation.link().isPresent() ? "a" : "span");
    citation.link().ifPresent(address -> place.attr("href", address));
    place.addClass("place").appendElement("bdi").text(text);
  }
}
