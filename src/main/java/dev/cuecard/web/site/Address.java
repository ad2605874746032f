package dev.cuecard.web.site;

import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An address of the server, without its fragment.
///
/// @param path decoded
/// @param parameters what stands after the question mark
record Address(String path, Parameters parameters) {
  static Address of(String whole) throws Refusal {
    int question = whole.indexOf('?');
    return question < 0
        ? new Address(PercentCode.decode(whole), new Parameters(Map.of()))
        : new Address(
            PercentCode.decode(whole.substring(0, question)),
            Parameters.parse(whole.substring(question + 1)));
  }

  Optional<String> parameter(String name) {
    return parameters.text(name);
  }

  /// The same, asking for one thing otherwise.
  Address with(String name, String value) {
    Map<String, String> more = new TreeMap<>(parameters.values());
    more.put(name, value);
    return new Address(path, new Parameters(more));
  }

  /// The same, asking for one thing less.
  Address without(String name) {
    Map<String, String> fewer = new TreeMap<>(parameters.values());
    fewer.remove(name);
    return new Address(path, new Parameters(fewer));
  }

  /// As links have it, its parameters in the order of their names.
  @Override
  public String toString() {
    String question =
        new TreeMap<>(parameters.values())
            .entrySet().stream()
                .map(each -> each.getKey() + '=' + PercentCode.encode(each.getValue()))
                .collect(Collectors.joining("&"));
    return PercentCode.encode(path).replace("%2F", "/")
        + (question.isEmpty() ? "" : '?' + question);
  }
}
