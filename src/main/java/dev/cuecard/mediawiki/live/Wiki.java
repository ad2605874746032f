package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.wiki.WikiSite;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A live wiki, asked through its API.
///
/// ```java
/// Wiki wiki = Wiki.at(URI.create("https://meta.wikimedia.org/wiki/WikiLearn"), fetcher);
/// new Refresh(wiki, keeper, state).page(wiki.title(address).orElseThrow(), List.of());
/// ```
public final class Wiki {
  private static final Query ALL_PAGES =
      Query.of("query")
          .with("list", "allpages")
          .with("apfilterredir", "nonredirects")
          .with("aplimit", "max");

  private final Api api;
  private final WikiSite site;
  private final Instant now;

  private Wiki(Api api, SiteInfo info) {
    this.api = api;
    this.site = info.site();
    this.now = info.now();
  }

  /// The wiki that the page at `address` belongs to, or that has its main page there.
  ///
  /// @throws FetchFailed if there is no wiki
  public static Wiki at(URI address, Fetcher fetcher) throws FetchFailed {
    try {
      return of(new Api(new WikiAddress(address).usualApi(), fetcher));
    } catch (FetchFailed e) {
      if (!e.isAnswered()) {
        throw e;
      }
      return of(new Api(Endpoint.namedBy(address, fetcher), fetcher));
    }
  }

  private static Wiki of(Api api) throws FetchFailed {
    try {
      return new Wiki(api, SiteInfo.of(api));
    } catch (Refused e) {
      throw e.failure(api.endpoint());
    }
  }

  /// Whether an address looks like that of a page of a wiki.
  public static boolean isPage(URI address) {
    return new WikiAddress(address).isPage();
  }

  /// The title of the page at `address`, if it is one of this wiki's.
  public Optional<String> title(URI address) {
    String pages = site.pages().map(p -> URI.create(p).getPath()).orElse("/wiki/");
    return new WikiAddress(address).title(pages);
  }

  /// The address of a page, by which messages and sources name it.
  public String address(String title) {
    return site.link(title).orElse(title);
  }

  /// The titles of all pages of a namespace that begin so, redirects left out, in order.
  ///
  /// @param prefix with the namespace before it: `Help:Night`
  /// @throws FetchFailed if the wiki does not say
  public List<String> titles(String prefix) throws FetchFailed {
    int namespace = site.namespaces().ofTitle(prefix);
    String name = namespace == 0 ? prefix : prefix.substring(prefix.indexOf(':') + 1);
    List<String> titles = new ArrayList<>();
    try {
      api.each(
          ALL_PAGES.with("apnamespace", String.valueOf(namespace)).with("apprefix", name.strip()),
          "/query/allpages",
          pages -> {
            for (JsonNode page : pages) {
              titles.add(page.path("title").asString(""));
            }
            return true;
          });
    } catch (Refused e) {
      throw e.failure(api.endpoint());
    }
    return titles;
  }

  Api api() {
    return api;
  }

  WikiSite site() {
    return site;
  }

  /// The time at the wiki when it was first asked.
  Instant now() {
    return now;
  }
}
