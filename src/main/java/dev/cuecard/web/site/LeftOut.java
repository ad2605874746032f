package dev.cuecard.web.site;

import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Files of a site that could not be made. That is known only when links to them have been written.
final class LeftOut {
  /// By their names, the addresses on the web of what they would have shown; empty if it has none.
  private final Map<String, String> files = new HashMap<>();

  void add(String file, String onTheWeb) {
    files.put(file, onTheWeb);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /// The page `html` in `file` without links that lead nowhere: they lead to the web, or are text.
  /// Empty if it has no such links.
  Optional<String> mended(String file, String html) {
    Document page = SitePage.parsed(html);
    boolean mended = false;
    for (Element link : page.select("a[href]")) {
      String href = link.attr("href");
      String onTheWeb = files.get(target(file, href));
      if (onTheWeb != null) {
        mend(link, onTheWeb, href.indexOf('#') < 0 ? "" : href.substring(href.indexOf('#')));
        mended = true;
      }
    }
    return mended ? Optional.of(SitePage.written(page)) : Optional.empty();
  }

  private static void mend(Element link, String onTheWeb, String fragment) {
    if (onTheWeb.isEmpty()) {
      link.unwrap();
    } else {
      link.attr("href", onTheWeb + fragment).attr("rel", "noreferrer external");
    }
  }

  /// The file that a link in `file` names; empty if it names none of the site's.
  private static String target(String file, String href) {
    String root = SiteFiles.relative(file, "");
    String name = href.replaceFirst("[?#].*", "");
    if (!name.startsWith(root)) {
      return "";
    }
    try {
      return PercentCode.decode(name.substring(root.length()));
    } catch (Refusal e) {
      return "";
    }
  }
}
