package dev.cuecard.mediawiki.dump;

import dev.cuecard.language.Language;
import dev.cuecard.wiki.WikiSite;
import dev.cuecard.wikitext.unfold.Namespaces;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// What a dump says of its wiki before the first page:
///
/// ```
/// siteinfo   = [ sitename ] [ dbname ] [ base ] … [ namespaces ]
/// namespaces = { namespace }      each with its number as `key` and its name as text
/// ```
final class DumpSite {
  private static final int LONGEST = 1000;
  private static final int MOST_NAMESPACES = 1000;
  private static final String ARTICLES = "/wiki/";
  private static final String SCRIPT = "title=";

  private DumpSite() {}

  /// A wiki of which the dump says nothing but its language.
  static WikiSite unknown(Language language) {
    return WikiSite.of("", Optional.empty(), language, Namespaces.CANONICAL);
  }

  static WikiSite read(DumpXml xml, Language language) throws XMLStreamException {
    String name = "";
    String base = "";
    Map<String, Integer> namespaces = new HashMap<>();
    while (xml.child()) {
      switch (xml.name()) {
        case "sitename" -> name = xml.text(LONGEST).orElse("").strip();
        case "base" -> base = xml.text(LONGEST).orElse("").strip();
        case "namespaces" -> {
          while (xml.child()) {
            namespace(xml, namespaces);
          }
        }
        default -> xml.skip();
      }
    }
    return WikiSite.of(name, pages(base), language, Namespaces.of(namespaces));
  }

  private static void namespace(DumpXml xml, Map<String, Integer> namespaces)
      throws XMLStreamException {
    Optional<Integer> key = xml.attribute("key").flatMap(DumpPage::number);
    String name = xml.text(LONGEST).orElse("");
    if (key.isPresent() && namespaces.size() < MOST_NAMESPACES) {
      namespaces.put(name, key.get());
    }
  }

  /// The address that titles complete, of the one that the main page has.
  private static Optional<String> pages(String base) {
    int articles = base.indexOf(ARTICLES);
    int script = base.indexOf(SCRIPT);
    int end =
        articles >= 0
            ? articles + ARTICLES.length()
            : script >= 0 ? script + SCRIPT.length() : base.lastIndexOf('/') + 1;
    return base.startsWith("http") ? Optional.of(base.substring(0, end)) : Optional.empty();
  }
}
