package dev.cuecard.index;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.query.AskedSpeakers;
import dev.cuecard.index.query.Part;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.query.QueryCompiler;
import dev.cuecard.index.query.RestrictionCompiler;
import dev.cuecard.index.query.Standing;
import dev.cuecard.index.ranking.Asked;
import dev.cuecard.index.ranking.Ranking;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.Values;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Finds the passages that answer a query: those that have its words, and those whose meaning is
/// near to it, ranked together.
final class PassageSearch {
  /// How much a word in the title helps the passages of a document that say it too.
  private static final float TITLE_WEIGHT = 0.3f;

  /// So many passages, at least, are ranked by more than their own words.
  private static final int CANDIDATES = 150;

  /// So many are found by their meaning.
  private static final int NEAREST = 100;

  private final IndexSearcher searcher;
  private final List<TextField> textFields;
  private final Ranking ranking;

  PassageSearch(IndexSearcher searcher, List<TextField> textFields, Ranking ranking) {
    this.searcher = searcher;
    this.textFields = textFields;
    this.ranking = ranking;
  }

  /// See [PassageIndex#search(Query, Optional, int)].
  Stream<Hit> search(Query query, Optional<QueryVector> meaning, int most) {
    Map<TextField, List<Part>> parts = new EnumMap<>(TextField.class);
    List<Asked> asked = new ArrayList<>();
    BooleanQuery.Builder inAnyLanguage = new BooleanQuery.Builder();
    for (TextField text : searched(query)) {
      QueryCompiler compiler = new QueryCompiler(searcher, text);
      inAnyLanguage.add(compiler.compile(query), BooleanClause.Occur.SHOULD);
      parts.put(text, compiler.parts());
      asked.add(compiler.asked());
    }
    if (parts.isEmpty() || most < 1) {
      return Stream.of();
    }
    if (query.isRestriction()) {
      inAnyLanguage.setMinimumNumberShouldMatch(1);
      Standing.of(query)
          .term()
          .ifPresent(first -> inAnyLanguage.add(new TermQuery(first), BooleanClause.Occur.FILTER));
    }
    ScoreDoc[] found = best(query, inAnyLanguage.build(), asked, meaning, most);
    HitReader hits =
        new HitReader(
            new Values(searcher.getIndexReader()), parts, AskedSpeakers.of(query, searcher));
    return Stream.of(found).limit(most).map(one -> hits.read(one.doc, one.score));
  }

  private ScoreDoc[] best(
      Query query,
      org.apache.lucene.search.Query compiled,
      List<Asked> asked,
      Optional<QueryVector> meaning,
      int most) {
    try {
      List<String> words = query.words();
      if (words.isEmpty()) {
        return best(compiled, most).scoreDocs;
      }
      int candidates = Math.max(CANDIDATES, most);
      if (meaning.isPresent() && meaning.get().alone()) {
        return ranking.rank(
            near(query, meaning.get(), candidates), List.of(), meaning.map(meant -> meant.meaning(searcher.getIndexReader())));
      }
      TopDocs found = best(compiled, candidates);
      found = QueryRescorer.rescore(searcher, found, inTitle(words), TITLE_WEIGHT, candidates);
      if (meaning.isEmpty()) {
        return ranking.rank(found.scoreDocs, asked, Optional.empty());
      }
      ScoreDoc[] both = both(found.scoreDocs, near(query, meaning.get(), NEAREST));
      return ranking.rank(both, asked, meaning.map(meant -> meant.meaning(searcher.getIndexReader())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// Without counting all there are: what cannot be among the best need not be looked at.
  private TopDocs best(org.apache.lucene.search.Query query, int most) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(most, 1));
  }

  /// The passages nearest in meaning, of those that have all that the query insists on; their words
  /// are not looked at.
  private ScoreDoc[] near(Query query, QueryVector meaning, int most) throws IOException {
    var nearest =
        insistsOnNothing(query)
            ? new KnnByteVectorQuery(meaning.field(), meaning.values(), most)
            : new KnnByteVectorQuery(meaning.field(), meaning.values(), most, insisted(query));
    ScoreDoc[] found = searcher.search(nearest, most).scoreDocs;
    for (ScoreDoc one : found) {
      one.score = Ranking.BY_MEANING;
    }
    return found;
  }

  private static boolean insistsOnNothing(Query query) {
    return !(query instanceof Query.Clauses(List<Query> all, _, List<Query> none))
        || (all.isEmpty() && none.isEmpty());
  }

  /// What a passage must have, or must not, to be an answer at all.
  private org.apache.lucene.search.Query insisted(Query query) {
    Query insisted =
        query instanceof Query.Clauses(List<Query> all, _, List<Query> none)
            ? new Query.Clauses(all, List.of(), none)
            : query;
    BooleanQuery.Builder inAnyLanguage = new BooleanQuery.Builder();
    for (TextField text : searched(query)) {
      inAnyLanguage.add(
          new QueryCompiler(searcher, text).compile(insisted), BooleanClause.Occur.SHOULD);
    }
    return inAnyLanguage.build();
  }

  private static ScoreDoc[] both(ScoreDoc[] byWords, ScoreDoc[] byMeaning) {
    Set<Integer> known = new HashSet<>();
    for (ScoreDoc one : byWords) {
      known.add(one.doc);
    }
    return Stream.concat(
            Stream.of(byWords), Stream.of(byMeaning).filter(one -> !known.contains(one.doc)))
        .toArray(ScoreDoc[]::new);
  }

  private static org.apache.lucene.search.Query inTitle(List<String> words) {
    BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
    for (String word : words) {
      for (Token token : Token.of(Fields.TITLE, word)) {
        anyOf.add(new TermQuery(new Term(Fields.TITLE, token.word())), BooleanClause.Occur.SHOULD);
      }
    }
    return anyOf.build();
  }

  /// The fields to search: that of the language asked for, or else all there are.
  private List<TextField> searched(Query query) {
    return language(query)
        .map(language -> List.of(TextField.of(language)))
        .map(wanted -> wanted.stream().filter(textFields::contains).toList())
        .orElse(textFields);
  }

  private static Optional<Language> language(Query query) {
    if (query instanceof Query.Restriction(Query.Facet facet, Query.Value value)
        && facet == Query.Facet.LANG) {
      return Optional.of(RestrictionCompiler.language(value));
    }
    return query instanceof Query.Clauses(List<Query> all, _, _)
        ? all.stream().flatMap(part -> language(part).stream()).findFirst()
        : Optional.empty();
  }
}
