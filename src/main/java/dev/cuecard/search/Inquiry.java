package dev.cuecard.search;

import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.query.Query;
import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.search.parse.Names;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
  public Answer ask(PassageIndex index, QueryMeaning meaning, Lexicon lexicon) throws QueryError {
    QueryTranslation translation =
        QueryTranslation.of(
            QueryParser.parse(text, Names.of(index)), lexicon, index.vocabulary().languages());
    Query query = translation.query();
    Search search = new Search(index, meaning);
    boolean all = facets || timelines || order != Order.RELEVANCE;
    List<Moment> found = search.moments(query, all ? Search.ALL : page.depth());
    Optional<String> suggestion =
        found.size() < LITTLE
            ? Suggestion.of(text, found.size(), index, meaning)
            : Optional.empty();
    List<Moment> shown = order.of(found).stream().skip(page.offset()).limit(page.limit()).toList();
    return new Answer(
        text,
        Question.isOne(text, query) ? search.stretches(query, shown) : shown,
        page.offset(),
        all ? Optional.of(overview(found)) : Optional.empty(),
        suggestion,
        translations(translation, found));
  }

  /// Of the languages in which something was found.
  private static SortedMap<String, List<String>> translations(
      QueryTranslation translation, List<Moment> found) {
    Set<String> languages =
        found.stream()
            .map(moment -> new Language(moment.language()).primary())
            .collect(Collectors.toSet());
    SortedMap<String, List<String>> shown = new TreeMap<>(translation.words());
    shown.keySet().retainAll(languages);
    return shown;
  }

  private Answer.Overview overview(List<Moment> all) {
    return new Answer.Overview(
        all.size(),
        facets ? Optional.of(Facets.of(all)) : Optional.empty(),
        timelines ? Timeline.of(all) : Map.of());
  }
}
