package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetched;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.Question;
import dev.cuecard.wiki.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// MediaWiki's action API (mediawiki.org/wiki/API:Main_page), asked as its etiquette wishes: one
/// question at a time, none while the wiki's databases lag.
///
/// @param endpoint `https://meta.wikimedia.org/w/api.php`
record Api(URI endpoint, Fetcher fetcher) {
  /// Servers cut longer addresses off; what is longer is posted.
  private static final int LONGEST_ADDRESS = 2000;

  /// API:Etiquette: the lag, in seconds, at which programs that can wait do so.
  private static final String MOST_LAG = "5";

  private static final Set<String> BUSY = Set.of("maxlag", "ratelimited");

  /// Takes a long answer part by part.
  interface Parts {
    /// Whether more is wanted than this.
    boolean take(JsonNode part) throws FetchFailed;
  }

  /// One answer.
  ///
  /// @throws Refused if it is an error of the wiki's
  JsonNode ask(Query query) throws FetchFailed, Refused {
    Fetched answer = fetcher.fetch(question(query), Api::isBusy);
    JsonNode node = parsed(answer);
    JsonNode error = node.path("error");
    if (!error.isMissingNode()) {
      throw new Refused(error.path("info").asString(error.path("code").asString("error")));
    }
    return node;
  }

  /// Every part of a long answer, each at the same place of its own answer: `/query/pages`.
  ///
  /// @throws Refused if the wiki has no such answers, which it says in a warning
  void each(Query query, String place, Parts parts) throws FetchFailed, Refused {
    Map<String, String> next = Map.of();
    while (true) {
      JsonNode answer = ask(query.with(next));
      JsonNode part = answer.at(place);
      if (part.isMissingNode() && answer.has("warnings")) {
        throw new Refused(warning(answer));
      }
      Map<String, String> before = next;
      next = continuation(answer);
      if (!parts.take(part) || next.isEmpty()) {
        return;
      }
      if (next.equals(before)) {
        throw new FetchFailed(endpoint, "expected the list to go on, got the same place again");
      }
    }
  }

  /// The address that asks `query`.
  URI address(Query query) {
    return URI.create(endpoint + "?" + query.encoded());
  }

  private Question question(Query query) {
    Query whole = query.with("format", "json").with("formatversion", "2").with("maxlag", MOST_LAG);
    return whole.encoded().length() <= LONGEST_ADDRESS
        ? Question.of(address(whole))
        : new Question(endpoint, Optional.of(whole.encoded()));
  }

  /// API:Errors_and_warnings: the code stands in a header too.
  private static boolean isBusy(Fetched answer) {
    return answer.header("MediaWiki-API-Error").filter(BUSY::contains).isPresent();
  }

  private static JsonNode parsed(Fetched answer) throws FetchFailed {
    try {
      JsonNode node = JsonMapper.shared().readTree(answer.json());
      if (!node.isObject()) {
        throw answer.unexpected("a JSON object");
      }
      return node;
    } catch (JacksonException e) {
      throw FetchFailed.answered(answer.address(), Json.problem(e).toString());
    }
  }

  /// API:Continue: what to add to the query for the next part; nothing after the last.
  private static Map<String, String> continuation(JsonNode answer) {
    Map<String, String> parameters = new LinkedHashMap<>();
    answer
        .path("continue")
        .properties()
        .forEach(p -> parameters.put(p.getKey(), p.getValue().asString("")));
    return parameters;
  }

  private static String warning(JsonNode answer) {
    return answer
        .path("warnings")
        .valueStream()
        .map(module -> module.path("warnings").asString(""))
        .collect(Collectors.joining(" "));
  }
}
