package dev.cuecard.mediawiki.live;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// The address of a page of a wiki, or of the wiki itself:
///
/// ```
/// address = origin "/wiki/" title
///         | origin folder "/index.php?title=" title
///         | origin
/// ```
record WikiAddress(URI address) {
  private static final String PAGES = "/wiki/";
  private static final String SCRIPT = "/index.php";
  private static final String API = "/api.php";

  /// Whether it names a page, as far as its form shows.
  boolean isPage() {
    return (path().startsWith(PAGES) && path().length() > PAGES.length())
        || (path().contains(SCRIPT) && titleOfQuery().isPresent());
  }

  /// Where the API is, on wikis that are set up as most are.
  URI usualApi() {
    int script = path().indexOf(SCRIPT);
    String place = script >= 0 ? path().substring(0, script) + API : "/w" + API;
    return address.resolve(path().endsWith(API) ? path() : place);
  }

  /// The title of its page, if it names one.
  ///
  /// @param pages the path that a title completes: `/wiki/`
  Optional<String> title(String pages) {
    return titleOfQuery()
        .or(() ->
            Optional.of(path())
                .filter(p -> p.startsWith(pages))
                .map(p -> p.substring(pages.length())))
        .map(title -> title.replace('_', ' ').strip())
        .filter(title -> !title.isEmpty());
  }

  private Optional<String> titleOfQuery() {
    return Stream.ofNullable(address.getRawQuery())
        .flatMap(query -> Stream.of(query.split("&")))
        .filter(parameter -> parameter.startsWith("title="))
        .map(parameter -> parameter.substring("title=".length()))
        .map(title -> URLDecoder.decode(title, StandardCharsets.UTF_8))
        .findFirst();
  }

  private String path() {
    return address.getPath() == null ? "" : address.getPath();
  }
}
