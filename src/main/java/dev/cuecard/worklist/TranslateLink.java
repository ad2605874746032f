package dev.cuecard.worklist;

import dev.cuecard.document.About;
import dev.cuecard.language.Language;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The address at which a wiki lets one translate a message bundle (Extension:Translate,
/// Special:Translate).
public final class TranslateLink {
  /// What stands before a page's title on Wikimedia's wikis, and on most others.
  private static final String PAGES = "/wiki/";

  private TranslateLink() {}

  /// Opens what is not yet translated to `language`; empty if the document is not known to be a
  /// page of a wiki.
  public static Optional<String> of(About about, Language language) {
    return about
        .link()
        .filter(link -> link.contains(PAGES))
        .map(link -> {
          int title = link.indexOf(PAGES) + PAGES.length();
          return link.substring(0, title)
              + "Special:Translate?group="
              + escaped("messagebundle-" + title(link.substring(title)))
              + "&language="
              + escaped(language.tag())
              + "&action=translate&filter="
              + escaped("!translated");
        });
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
