package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.language.Language;
import dev.cuecard.wiki.WikiSite;
import dev.cuecard.wikitext.unfold.Namespaces;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What a wiki says of itself (mediawiki.org/wiki/API:Siteinfo).
///
/// @param now the time at the wiki when it said so
record SiteInfo(WikiSite site, Instant now) {
  private static final Query QUERY =
      Query.of("query")
          .with("meta", "siteinfo")
          .with("siprop", "general|namespaces|namespacealiases");

  private static final String TITLE = "$1";

  static SiteInfo of(Api api) throws FetchFailed, Refused {
    JsonNode answer = api.ask(QUERY).path("query");
    JsonNode general = answer.path("general");
    if (general.path("sitename").asString("").isEmpty()) {
      throw FetchFailed.answered(api.endpoint(), "expected the name of the wiki, got none");
    }
    return new SiteInfo(
        WikiSite.of(
            general.path("sitename").asString(),
            pages(api.endpoint(), general),
            Language.of(general.path("lang").asString("")),
            namespaces(answer)),
        now(general));
  }

  /// `https://meta.wikimedia.org/wiki/`; a server's name may come without the protocol.
  private static Optional<String> pages(URI endpoint, JsonNode general) {
    String path = general.path("articlepath").asString("");
    return path.endsWith(TITLE)
        ? Optional.of(
            endpoint.resolve(general.path("server").asString(""))
                + path.substring(0, path.length() - TITLE.length()))
        : Optional.empty();
  }

  private static Namespaces namespaces(JsonNode answer) {
    Map<String, Integer> names = new HashMap<>();
    answer
        .path("namespaces")
        .forEach(namespace -> {
          names.put(namespace.path("canonical").asString(""), namespace.path("id").asInt(0));
          names.put(namespace.path("name").asString(""), namespace.path("id").asInt(0));
        });
    answer
        .path("namespacealiases")
        .forEach(alias -> names.put(alias.path("alias").asString(""), alias.path("id").asInt(0)));
    return Namespaces.of(names);
  }

  private static Instant now(JsonNode general) {
    try {
      return Instant.parse(general.path("time").asString(""));
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
