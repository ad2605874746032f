package dev.cuecard.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// What is shown of what a query finds.
///
/// @param query as typed
/// @param moments in the order in which they are shown
/// @param offset how many come before them
/// @param overview what was counted over all there are, if that was asked for
/// @param suggestion another query that finds more, where this finds little
/// @param translations what the query's words were looked for as in other languages, by the
///   languages of the moments
public record Answer(
    String query,
    List<Moment> moments,
    int offset,
    Optional<Overview> overview,
    Optional<String> suggestion,
    SortedMap<String, List<String>> translations) {
  public Answer {
    moments = List.copyOf(moments);
  }

  /// All moments, counted.
  ///
  /// @param total how many there are, at most [Search#ALL]
  /// @param facets if asked for
  /// @param timelines by document, if asked for
  public record Overview(int total, Optional<Facets> facets, Map<String, Timeline> timelines) {}

  /// The same with other moments in place of its own.
  Answer with(List<Moment> others) {
    return new Answer(query, others, offset, overview, suggestion, translations);
  }

  /// The moments by document, the documents in the order of their first moment.
  public List<MomentGroup> groups() {
    Map<String, List<Moment>> byDocument = new LinkedHashMap<>();
    for (Moment moment : moments) {
      byDocument.computeIfAbsent(moment.document().id(), _ -> new ArrayList<>()).add(moment);
    }
    return byDocument.values().stream()
        .map(group -> new MomentGroup(group.getFirst().document(), group))
        .toList();
  }
}
