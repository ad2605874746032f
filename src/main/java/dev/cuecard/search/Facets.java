package dev.cuecard.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many moments there are of each collection, language, kind and speaker.
public record Facets(List<Facet> facets) {
  public Facets {
    facets = List.copyOf(facets);
  }

  /// What moments differ in, by the name of its field in a query.
  ///
  /// @param counts the most frequent value first
  public record Facet(String name, List<Count> counts) {
    public Facet {
      counts = List.copyOf(counts);
    }
  }

  /// A value and how many moments have it.
  public record Count(String value, long moments) {}

  /// Counts `moments`; those of which a thing is not known are not counted for it.
  public static Facets of(List<Moment> moments) {
    return new Facets(
        List.of(
            facet("collection", moments, moment -> moment.document().collection().stream()),
            facet("lang", moments, moment -> Stream.of(moment.language())),
            facet("kind", moments, moment -> Stream.of(moment.document().kind())),
            facet("speaker", moments, moment -> moment.speakers().stream())));
  }

  private static Facet facet(
      String name, List<Moment> moments, Function<Moment, Stream<String>> values) {
    Map<String, Long> counts =
        moments.stream()
            .flatMap(values)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new Facet(
        name,
        counts.entrySet().stream()
            .map(entry -> new Count(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingLong(Count::moments).reversed().thenComparing(Count::value))
            .toList());
  }
}
