package dev.cuecard.mediawiki.dump;

import dev.cuecard.problem.Place;
import dev.cuecard.wiki.RawPage;
import dev.cuecard.wiki.WikiSite;
import dev.cuecard.wikitext.Wikitext;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// A page of a dump, of whose revisions the latest counts:
///
/// ```
/// page     = title [ ns ] id [ redirect ] … { revision | upload }
/// revision = id [ parentid ] [ timestamp ] … [ model ] [ format ] text …
/// ```
final class DumpPage {
  private static final int LONGEST_FIELD = 2000;
  private static final Set<String> READ = Set.of(RawPage.WIKITEXT, RawPage.BUNDLE);

  /// A page can have no more than two megabytes on most wikis.
  static final int LONGEST_TEXT = 16 << 20;

  private record Revision(String id, String timestamp, String model, Optional<String> text) {}

  private final DumpXml xml;
  private final Place place;
  private String title = "";
  private Optional<Integer> namespace = Optional.empty();
  private boolean redirect;
  private @Nullable Revision latest;

  private DumpPage(DumpXml xml) {
    this.xml = xml;
    this.place = xml.place();
  }

  static DumpPage read(DumpXml xml) throws XMLStreamException {
    DumpPage page = new DumpPage(xml);
    page.read();
    return page;
  }

  static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Where it begins.
  Place place() {
    return place;
  }

  String title() {
    return title;
  }

  /// Whether the dump says so or, as old ones do not, its text does.
  boolean isRedirect() {
    return redirect
        || (isText() && latest != null && latest.text().filter(Wikitext::isRedirect).isPresent());
  }

  /// Whether it has text of a content model that can be read.
  boolean isText() {
    return latest != null && READ.contains(latest.model());
  }

  boolean isTooLong() {
    return isText() && latest != null && latest.text().isEmpty();
  }

  Optional<RawPage> raw(WikiSite site) {
    Revision revision = latest;
    return revision == null
        ? Optional.empty()
        : revision
            .text()
            .map(text ->
                new RawPage(
                    site,
                    namespace.orElseGet(() -> site.namespaces().ofTitle(title)),
                    title,
                    revision.id(),
                    Optional.of(revision.timestamp()).filter(time -> !time.isEmpty()),
                    revision.model(),
                    text));
  }

  private void read() throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "title" -> title = field().replace('_', ' ');
        case "ns" -> namespace = number(field());
        case "redirect" -> {
          redirect = true;
          xml.skip();
        }
        case "revision" -> revision();
        default -> xml.skip();
      }
    }
  }

  private void revision() throws XMLStreamException {
    if (redirect) {
      xml.skip();
      return;
    }
    String id = "";
    String timestamp = "";
    String model = RawPage.WIKITEXT;
    Optional<String> text = Optional.of("");
    while (xml.child()) {
      switch (xml.name()) {
        case "id" -> id = field();
        case "timestamp" -> timestamp = field();
        case "model" -> model = field();
        case "text" -> text = READ.contains(model) ? xml.text(LONGEST_TEXT) : skipped();
        default -> xml.skip();
      }
    }
    if (latest == null || timestamp.compareTo(latest.timestamp()) >= 0) {
      latest = new Revision(id, timestamp, model, text);
    }
  }

  private Optional<String> skipped() throws XMLStreamException {
    xml.skip();
    return Optional.empty();
  }

  private String field() throws XMLStreamException {
    return xml.text(LONGEST_FIELD).orElse("").strip();
  }
}
