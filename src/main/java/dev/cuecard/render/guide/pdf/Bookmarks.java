package dev.cuecard.render.guide.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Bookmarks of a PDF, as openhtmltopdf reads them in the head of a page: its sections, and in them
/// what has headings of its own.
final class Bookmarks {
  private Bookmarks() {}

  static void addTo(Document page) {
    Element bookmarks = page.head().appendElement("bookmarks");
    for (Element section : page.select("main > section")) {
      Element bookmark = add(bookmarks, section.id(), section.select("h2").text());
      for (Element heading : section.select("h3[id], h4[id]")) {
        add(bookmark, heading.id(), heading.ownText());
      }
    }
  }

  private static Element add(Element parent, String id, String name) {
    return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
  }
}
