package dev.cuecard.wiki;

import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import dev.cuecard.wikitext.unfold.Namespaces;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A wiki, as the line below a page's title names it, or as it describes itself.
///
/// @param tagline that line, without the `From ` before it
/// @param pages the address that a page's title completes, if it is known
public record WikiSite(
    String tagline, String name, Optional<String> pages, Language language, Namespaces namespaces) {
  private static final String FROM = "From ";
  private static final int LONGEST_TAGLINE = 120;
  private static final String NEVER_ESCAPED = "-._~!$&'()*+,;=:@/";

  private static final List<WikiSite> KNOWN =
      List.of(
          english("Meta, a Wikimedia project coordination wiki", "Meta-Wiki", "meta.wikimedia.org"),
          english("Wikipedia, the free encyclopedia", "Wikipedia", "en.wikipedia.org"),
          english(
              "Wikimedia Commons, the free media repository",
              "Wikimedia Commons",
              "commons.wikimedia.org"),
          english("mediawiki.org", "MediaWiki.org", "www.mediawiki.org"),
          english("Wikiversity", "Wikiversity", "en.wikiversity.org"),
          english("Wikibooks, open books for an open world", "Wikibooks", "en.wikibooks.org"));

  private static WikiSite english(String tagline, String name, String host) {
    return new WikiSite(
        tagline,
        name,
        Optional.of("https://" + host + "/wiki/"),
        new Language("en"),
        Namespaces.CANONICAL);
  }

  /// A wiki as it describes itself in a dump or an answer of `meta=siteinfo`. One that is known
  /// here is called as it is when it names itself below a title, so that its pages are the same
  /// documents wherever they were read from.
  ///
  /// @param name its `sitename`
  /// @param pages the address that a page's title completes: `https://meta.wikimedia.org/wiki/`
  public static WikiSite of(
      String name, Optional<String> pages, Language language, Namespaces namespaces) {
    Optional<WikiSite> known = pages.flatMap(WikiSite::at);
    return new WikiSite(
        known.map(WikiSite::tagline).orElse(name),
        known.map(WikiSite::name).orElse(name),
        known.flatMap(WikiSite::pages).or(() -> pages),
        language,
        namespaces);
  }

  /// The known wiki whose pages are at this address, by whatever scheme.
  private static Optional<WikiSite> at(String pages) {
    String host = pages.substring(pages.indexOf(':') + 1);
    return KNOWN.stream().filter(site -> site.pages.orElse("").endsWith(":" + host)).findFirst();
  }

  /// The wiki of a tagline that is one of those known here.
  static Optional<WikiSite> known(String line) {
    return KNOWN.stream().filter(site -> line.equalsIgnoreCase(FROM + site.tagline)).findFirst();
  }

  /// The wiki of a line that stands where a tagline does, and reads like one.
  static Optional<WikiSite> named(String line) {
    boolean isTagline =
        line.startsWith(FROM)
            && line.length() <= LONGEST_TAGLINE
            && line.toLowerCase(Locale.ROOT).contains("wiki")
            && !Sentence.endsAtEndOf(line);
    return known(line)
        .or(() ->
            isTagline
                ? Optional.of(unknown(line.substring(FROM.length()).strip()))
                : Optional.empty());
  }

  private static WikiSite unknown(String tagline) {
    int comma = tagline.indexOf(',');
    return new WikiSite(
        tagline,
        comma < 0 ? tagline : tagline.substring(0, comma),
        Optional.empty(),
        Language.UNKNOWN,
        Namespaces.CANONICAL);
  }

  /// The address of a page.
  public Optional<String> link(String title) {
    return pages.map(address -> address + escaped(title.strip().replace(' ', '_')));
  }

  /// The language of a page: of the site, unless it is a translation, whose title ends in `/fr`.
  Language language(String title) {
    String last = title.substring(title.lastIndexOf('/') + 1);
    return title.contains("/") && last.equals(last.toLowerCase(Locale.ROOT)) && Language.isTag(last)
        ? Language.of(last)
        : language;
  }

  /// RFC 3986, 3.3: what a path cannot hold as it is, in UTF-8 and percent signs.
  private static String escaped(String title) {
    StringBuilder out = new StringBuilder(title.length() + 16);
    int end;
    for (int i = 0; i < title.length(); i = end) {
      end = i;
      while (end < title.length()
          && isUnescaped(title.charAt(end)) == isUnescaped(title.charAt(i))) {
        end++;
      }
      String run = title.substring(i, end);
      out.append(
          isUnescaped(title.charAt(i)) ? run : URLEncoder.encode(run, StandardCharsets.UTF_8));
    }
    return out.toString();
  }

  private static boolean isUnescaped(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || NEVER_ESCAPED.indexOf(c) >= 0);
  }
}
