package dev.cuecard.web.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which file shows what an address of the server shows.
final class SiteFiles {
  /// Where files lie that are kept, not read in the site.
  private static final String KEPT = "download/";

  private final Map<String, String> byAddress = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /// The file of an address, relative to the site's folder; empty for what only a server can show.
  Optional<String> file(Address address) {
    String path = address.path();
    if (path.startsWith("/assets/")) {
      return Optional.of(path.substring(1));
    }
    return name(address)
        .map(name ->
            inName(address, "format")
                .map(format -> KEPT + name.replace('/', '-') + '.' + format)
                .orElse(name + ".html"));
  }

  /// Whether a file is a page of the site, with links to others.
  static boolean isPage(String file) {
    return file.endsWith(".html") && !file.startsWith(KEPT);
  }

  /// Its name without the ending.
  private Optional<String> name(Address address) {
    String path = address.path();
    String kind = path.substring(1).replaceFirst("/.*", "");
    return switch (kind) {
      case "" -> Optional.of("index");
      case "collections" -> Optional.of(kind);
      case "collection", "terms", "coverage" -> Optional.of(numbered(kind, address));
      case "d" -> Optional.of(named(path, address, "language"));
      case "guide" ->
          Optional.of(
              path.equals("/guide")
                  ? numbered(kind, address.without("format"))
                  : named(path, address, "language"));
      case "translation" -> Optional.of(named(path, address, "language", "show", "page"));
      default -> Optional.empty();
    };
  }

  /// `d/asking-open-questions.es`
  private static String named(String path, Address address, String... parameters) {
    return Stream.concat(
            Stream.of(path.substring(1)),
            Stream.of(parameters).flatMap(name -> inName(address, name).stream()))
        .collect(Collectors.joining("."));
  }

  /// A parameter as it may stand in the name of a file: tags of languages come from documents.
  private static Optional<String> inName(Address address, String parameter) {
    return address.parameter(parameter).map(value -> value.replaceAll("[^\\p{L}\\p{N}-]", "_"));
  }

  /// Names of collections can be anything: their files have numbers.
  private String numbered(String kind, Address address) {
    return byAddress.computeIfAbsent(
        address.toString(), _ -> kind + "-" + numbers.merge(kind, 1, Integer::sum));
  }

  /// How a page in `from` names the file `to`.
  static String relative(String from, String to) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to;
  }
}
