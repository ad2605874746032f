package dev.cuecard.render.guide;

import dev.cuecard.document.About;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.Cited;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/// What is quoted and where it is from, on a guide's page: each set apart from text that runs the
/// other way, and a link where there is an address.
///
/// @param links the addresses of what is cited
record HtmlCitation(Function<Citation, Optional<String>> links) {
  void title(Element parent, About about) {
    Optional<String> link = link(Citation.of(about));
    Element name = link.isPresent() ? parent.appendElement("a") : parent;
    link.ifPresent(address -> name.attr("href", address));
    name.appendElement("bdi").text(about.title());
  }

  void cited(Element parent, Cited line, String place) {
    parent.appendElement("bdi").text(line.text());
    link(parent, line.citation(), place);
  }

  Optional<String> link(Citation citation) {
    return links.apply(citation);
  }

  /// A blank and the place.
  void link(Element parent, Citation citation, String text) {
    place(parent.appendText(" "), citation, text);
  }

  void place(Element parent, Citation citation, String text) {
    Element place = parent.appendElement(link(citation).isPresent() ? "a" : "span");
    link(citation).ifPresent(address -> place.attr("href", address));
    place.addClass("place").appendElement("bdi").text(text);
  }
}
