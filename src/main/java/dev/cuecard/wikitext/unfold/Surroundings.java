package dev.cuecard.wikitext.unfold;

import java.util.Map;
import java.util.Optional;

/// What a page's wikitext may ask about where it stands.
///
/// @param variables what `{{PAGENAME}}`, `{{SITENAME}}` and the like are on this page, by name
public record Surroundings(Namespaces namespaces, Map<String, String> variables) {
  /// Of a page of which nothing is known.
  public static final Surroundings UNKNOWN = new Surroundings(Namespaces.CANONICAL, Map.of());

  public Surroundings {
    variables = Map.copyOf(variables);
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }
}
