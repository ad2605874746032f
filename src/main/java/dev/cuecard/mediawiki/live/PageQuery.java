package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.wiki.RawPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Asks for pages by their titles, at most [#MOST_TITLES] at once (mediawiki.org/wiki/API:Query).
/// Each title without a page is told to the keeper.
final class PageQuery {
  /// As many as everyone may ask for at once.
  static final int MOST_TITLES = 50;

  private static final Query INFO = Query.of("query").with("prop", "info").with("redirects", "1");

  private static final Query CONTENT =
      Query.of("query")
          .with("prop", "revisions")
          .with("rvprop", "ids|timestamp|content|contentmodel")
          .with("rvslots", "main");

  private final Wiki wiki;
  private final Keeper keeper;

  PageQuery(Wiki wiki, Keeper keeper) {
    this.wiki = wiki;
    this.keeper = keeper;
  }

  /// The pages as they are now, without their text; for a redirect the page it leads to.
  List<StoredPage> pages(List<String> titles) throws FetchFailed, Refused {
    List<StoredPage> pages = new ArrayList<>();
    each(
        INFO,
        titles,
        page ->
            pages.add(
                new StoredPage(
                    text(page, "title"),
                    page.path("ns").asInt(0),
                    text(page, "lastrevid"),
                    text(page, "contentmodel"))));
    return pages;
  }

  /// Hands over the pages with their text, as they come.
  void contents(List<String> titles, Consumer<RawPage> each) throws FetchFailed, Refused {
    each(
        CONTENT,
        titles,
        page -> {
          JsonNode revision = page.path("revisions").path(0);
          JsonNode main = revision.path("slots").path("main");
          if (main.has("content")) {
            each.accept(raw(page, revision, main));
          } else if (!revision.isMissingNode()) {
            problem(text(page, "title"), "expected a text, got none: it is hidden");
          }
        });
  }

  private RawPage raw(JsonNode page, JsonNode revision, JsonNode main) {
    return new RawPage(
        wiki.site(),
        page.path("ns").asInt(0),
        text(page, "title"),
        text(revision, "revid"),
        revision.path("timestamp").stringValueOpt(),
        text(main, "contentmodel"),
        text(main, "content"));
  }

  /// A page whose part does not fit into one answer stands in the next again.
  private void each(Query query, List<String> titles, Consumer<JsonNode> page)
      throws FetchFailed, Refused {
    Set<String> absent = new HashSet<>();
    wiki.api()
        .each(
            query.with("titles", String.join("|", titles)),
            "/query/pages",
            pages -> {
              for (JsonNode node : pages) {
                if (!isAbsent(node)) {
                  page.accept(node);
                } else if (absent.add(text(node, "title"))) {
                  problem(text(node, "title"), "expected a page, got " + reason(node));
                }
              }
              return true;
            });
  }

  private static boolean isAbsent(JsonNode page) {
    return page.has("missing") || page.has("invalid") || page.has("special");
  }

  private static String reason(JsonNode page) {
    return page.path("invalidreason").asString(page.has("special") ? "a special one" : "none");
  }

  private void problem(String title, String message) {
    keeper.problem(wiki.address(title), Problem.error(Place.START, message));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
