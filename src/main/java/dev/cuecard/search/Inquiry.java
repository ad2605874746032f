package dev.cuecard.search;

import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A query with what is to be shown of its answer.
///
/// @param text the query as typed
/// @param facets whether to count all moments by what they differ in
/// @param timelines whether to count them along each recording
public record Inquiry(String text, Page page, Order order, boolean facets, boolean timelines) {
  /// Fewer are little: perhaps a word was meant that is spelt another way.
  private static final int LITTLE = 3;

  /// Asks `index`.
  ///
  /// @throws QueryError where the query is none
  public Answer ask(PassageIndex index, QueryMeaning meaning) throws QueryError {
    Query query = QueryParser.parse(text, Names.of(index));
    Search search = new Search(index, meaning);
    boolean all = facets || timelines || order != Order.RELEVANCE;
    List<Moment> found = search.moments(query, all ? Search.ALL : page.depth());
    Optional<String> suggestion =
        found.size() < LITTLE ? Suggestion.of(text, found.size(), index) : Optional.empty();
    return new Answer(
        text,
        order.of(found).stream().skip(page.offset()).limit(page.limit()).toList(),
        page.offset(),
        all ? Optional.of(overview(found)) : Optional.empty(),
        suggestion);
  }

  private Answer.Overview overview(List<Moment> all) {
    return new Answer.Overview(
        all.size(),
        facets ? Optional.of(Facets.of(all)) : Optional.empty(),
        timelines ? Timeline.of(all) : Map.of());
  }
}
