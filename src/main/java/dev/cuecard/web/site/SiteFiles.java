package dev.cuecard.web.site;

import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which file shows what an address of the server shows.
final class SiteFiles {
  private final Map<String, String> byAddress = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /// @param path decoded, and what stands after the question mark
  record Address(String path, Parameters parameters) {
    /// An address of the server, without its fragment.
    static Address of(String address) throws Refusal {
      int question = address.indexOf('?');
      return question < 0
          ? new Address(PercentCode.decode(address), new Parameters(Map.of()))
          : new Address(
              PercentCode.decode(address.substring(0, question)),
              Parameters.parse(address.substring(question + 1)));
    }
  }

  /// The file of an address, relative to the site's folder; empty for what only a server can show.
  Optional<String> file(Address address) {
    String path = address.path;
    if (path.equals("/")) {
      return Optional.of("index.html");
    }
    if (path.equals("/collections")) {
      return Optional.of("collections.html");
    }
    if (path.equals("/collection") || path.equals("/terms")) {
      return Optional.of(numbered(path.substring(1), address));
    }
    if (path.startsWith("/assets/")) {
      return Optional.of(path.substring(1));
    }
    if (path.startsWith("/d/")) {
      return Optional.of(
          path.substring(1)
              + address.parameters.text("language").map(tag -> "." + tag).orElse("")
              + ".html");
    }
    return Optional.empty();
  }

  /// Names of collections can be anything: their files have numbers.
  private String numbered(String kind, Address address) {
    String whole = kind + new TreeMap<>(address.parameters.values());
    return byAddress.computeIfAbsent(
        whole, _ -> kind + "-" + numbers.merge(kind, 1, Integer::sum) + ".html");
  }

  /// How a page in `from` names the file `to`.
  static String relative(String from, String to) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to;
  }
}
