package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetched;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.Question;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The address of a wiki's API, as each of its pages names it for programs (Really Simple
/// Discovery, mediawiki.org/wiki/API:FAQ):
///
/// ```
/// <link rel="EditURI" type="application/rsd+xml" href="https://…/w/api.php?action=rsd">
/// ```
final class Endpoint {
  private Endpoint() {}

  /// The one that the page at `page` names.
  static URI namedBy(URI page, Fetcher fetcher) throws FetchFailed {
    Fetched answer = fetcher.fetch(Question.of(page));
    URI here = answer.address();
    Element link = Jsoup.parse(answer.text()).selectFirst("link[rel=EditURI]");
    return Optional.ofNullable(link)
        .flatMap(l -> withoutQuery(here, l.attr("href")))
        .filter(api -> api.getScheme().equals("https") || here.getScheme().equals("http"))
        .orElseThrow(() -> answer.unexpected("a page of a wiki"));
  }

  private static Optional<URI> withoutQuery(URI page, String href) {
    try {
      return Optional.of(page.resolve(href.split("\\?", 2)[0]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
