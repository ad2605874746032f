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

  /// Opens all units; empty if the document is not known to be a page of a wiki.
  public static Optional<String> of(About about, Language language) {
    return page(about).map(link -> all(link, language));
  }

  /// Opens `units` units from `key` on, whatever is translated of them, placeholders among them;
  /// empty if the document is not known to be a page of a wiki.
  public static Optional<String> of(About about, Language language, String key, int units) {
    return page(about)
        .map(link ->
            all(link, language)
                + "&showMessage="
                + escaped(title(link).replace(' ', '_') + "/" + key)
                + (units == 1 ? "" : "&limit=" + units));
  }

  private static Optional<String> page(About about) {
    return about.sources().stream()
        .filter(TranslateLink::isPage)
        .flatMap(source -> source.link().stream())
        .findFirst();
  }

  private static String all(String link, Language language) {
    return link.substring(0, titleIn(link))
        + "Special:Translate?group="
        + escaped("messagebundle-" + title(link))
        + "&language="
        + escaped(language.tag());
  }

  /// Whether it is the page of a message bundle.
  static boolean isPage(Source source) {
    return source.format().startsWith("messagebundle-")
        && source.link().filter(link -> link.contains(PAGES)).isPresent();
  }

  private static int titleIn(String link) {
    return link.indexOf(PAGES) + PAGES.length();
  }

  /// The title of the page at `link` as the wiki shows it.
  private static String title(String link) {
    String escaped = link.substring(titleIn(link));
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
