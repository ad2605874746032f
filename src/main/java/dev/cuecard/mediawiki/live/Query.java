package dev.cuecard.mediawiki.live;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What MediaWiki's API is asked, parameter by parameter, in their order.
record Query(Map<String, String> parameters) {
  Query {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  static Query of(String action) {
    return new Query(Map.of("action", action));
  }

  /// The same query with one more parameter, or another value of it.
  Query with(String name, String value) {
    return with(Map.of(name, value));
  }

  /// The same query with further parameters, or other values of them.
  Query with(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.putAll(others);
    return new Query(all);
  }

  /// `name=value&…`, as a form or the query of an address has it.
  String encoded() {
    return parameters.entrySet().stream()
        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
