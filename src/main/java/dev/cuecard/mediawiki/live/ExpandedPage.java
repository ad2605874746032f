package dev.cuecard.mediawiki.live;

import dev.cuecard.document.Document;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wiki.RawPage;
import dev.cuecard.wiki.WikiHtmlReader;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A page with its templates filled in, as the wiki shows it (mediawiki.org/wiki/API:Parse).
final class ExpandedPage {
  private static final Query PARSE =
      Query.of("parse")
          .with("prop", "text|revid")
          .with("disablelimitreport", "1")
          .with("disableeditsection", "1");

  private ExpandedPage() {}

  static Parsed<Document> of(Wiki wiki, StoredPage page) throws FetchFailed, Refused {
    JsonNode parse = wiki.api().ask(PARSE.with("page", page.title())).path("parse");
    String html = parse.path("text").asString("");
    if (html.isEmpty()) {
      throw new Refused("nothing to show");
    }
    return WikiHtmlReader.read(
        new RawPage(
            wiki.site(),
            page.namespace(),
            page.title(),
            parse.path("revid").asString(page.revision()),
            Optional.empty(),
            page.model(),
            html));
  }
}
