package dev.cuecard.worklist;

import dev.cuecard.document.About;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The address at which a wiki lets one translate units of a message bundle (Extension:Translate,
/// Special:Translate). `showMessage` and `limit` say which; wikis understand them since 2017.
public final class TranslateLink {
  /// What stands before a page's title on Wikimedia's wikis, and on most others.
  private static final String PAGES = "/wiki/";

  private TranslateLink() {}

  /// Opens `units` units from `key` on, whatever is translated of them; empty if the document is not
  /// known to be a page of a wiki.
  public static Optional<String> of(About about, Language language, String key, int units) {
    return about.sources().stream()
        .filter(TranslateLink::isPage)
        .flatMap(source -> source.link().stream())
        .findFirst()
        .map(link -> {
          int start = link.indexOf(PAGES) + PAGES.length();
          String title = title(link.substring(start));
          return link.substring(0, start)
              + "Special:Translate?group="
              + escaped("messagebundle-" + title)
              + "&language="
              + escaped(language.tag())
              + "&showMessage="
              + escaped(title.replace(' ', '_') + "/" + key)
              + (units == 1 ? "" : "&limit=" + units);
        });
  }

  /// Whether it is the page of a message bundle.
  static boolean isPage(Source source) {
    return source.format().startsWith("messagebundle-")
        && source.link().filter(link -> link.contains(PAGES)).isPresent();
  }

  /// A page's title as the wiki shows it, of that in its address.
  private static String title(String escaped) {
    try {
      return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8)
          .replace('_', ' ');
    } catch (IllegalArgumentException e) {
      return escaped.replace('_', ' '); // not escaped at all, though there is a percent sign
    }
  }

  private static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
