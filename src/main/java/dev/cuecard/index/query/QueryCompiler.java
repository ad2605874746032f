package dev.cuecard.index.query;

import dev.cuecard.index.analysis.LittleWords;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.match.PairReader;
import dev.cuecard.index.query.match.Pairing;
import dev.cuecard.index.query.match.Part;
import dev.cuecard.index.ranking.Asked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FieldExistsQuery;

/// Turns a query into Lucene's for one text field, and into the [Part]s that are then looked for in
/// its hits.
public final class QueryCompiler {
  private final CorpusSearcher searcher;
  private final Optional<TextField> text;
  private final String field;
  private final Sought sought = new Sought();
  private final WordCompiler words;
  private int pairings;

  public QueryCompiler(CorpusSearcher searcher, TextField text) {
    this(searcher, Optional.of(text), text.field());
  }

  /// For the words of a title or of a name.
  QueryCompiler(CorpusSearcher searcher, String label) {
    this(searcher, Optional.empty(), label);
  }

  private QueryCompiler(CorpusSearcher searcher, Optional<TextField> text, String field) {
    this.searcher = searcher;
    this.text = text;
    this.field = field;
    this.words = new WordCompiler(searcher, text, field, sought);
  }

  /// The parts that the compiled queries can be found by, in the query's order.
  public List<Part> parts() {
    return sought.parts();
  }

  /// What the compiled queries' hits are ranked by.
  public Asked asked() {
    try {
      CollectionStatistics all = searcher.collectionStatistics(field);
      float length = all == null ? 1 : (float) all.sumTotalTermFreq() / all.docCount();
      return new Asked(field, length, sought.rankedWords(), sought.possible());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// Asks type by type: the code of a switch over types is made anew at every start of the program,
  /// and takes 10 ms, as Java's start-up cache cannot hold it (JDK 25).
  public org.apache.lucene.search.Query compile(Query query) {
    if (query instanceof Query.Value value) {
      return words.compile(value);
    }
    if (query instanceof Query.Clauses clauses) {
      return clauses(clauses);
    }
    if (query instanceof Query.Restriction restriction) {
      return new RestrictionCompiler(searcher).compile(restriction);
    }
    if (query instanceof Query.Range range) {
      return new RestrictionCompiler(searcher).compile(range);
    }
    return query instanceof Query.Within within ? within(within) : near((Query.Near) query);
  }

  private org.apache.lucene.search.Query within(Query.Within within) {
    int first = parts().size();
    int number = pairings++;
    var left = side(within.left(), new Pairing(number, true, within.distance()));
    var right = side(within.right(), new Pairing(number, false, within.distance()));
    List<Part> own = List.copyOf(parts().subList(first, parts().size()));
    var pairs = new PairReader(searcher.getIndexReader(), field, own);
    return new WithinQuery(left, right, within.distance().passages(), pairs);
  }

  private org.apache.lucene.search.Query side(List<Query.Value> choices, Pairing as) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    sought.paired(
        as,
        () ->
            choices.forEach(choice -> any.add(words.compile(choice), BooleanClause.Occur.SHOULD)));
    return any.build();
  }

  /// Passages with at least two of the words that are most that place's own.
  private org.apache.lucene.search.Query near(Query.Near near) {
    FoundPlace place = FoundPlace.of(near, searcher).orElse(null);
    if (place == null || !field.equals(place.field().field())) {
      return WordCompiler.nothing();
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    var own = place.words(new Rarity(searcher, field));
    own.forEach(word -> some.add(words.alone(word), BooleanClause.Occur.SHOULD));
    some.setMinimumNumberShouldMatch(Math.min(2, own.size()));
    return some.add(new PlaceQuery(place.place()), BooleanClause.Occur.MUST_NOT).build();
  }

  private org.apache.lucene.search.Query clauses(Query.Clauses clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query query : clauses.all()) {
      all.add(
          compile(query),
          query.isRestriction() ? BooleanClause.Occur.FILTER : BooleanClause.Occur.MUST);
    }
    for (Query query : telling(clauses.any())) {
      all.add(compile(query), BooleanClause.Occur.SHOULD);
    }
    for (Query query : clauses.none()) {
      if (!AskedSpeakers.isSpeaker(query)) { // others may speak in the same passage
        all.add(
            new QueryCompiler(searcher, text, field).compile(query), BooleanClause.Occur.MUST_NOT);
      }
    }
    if (!clauses.any().isEmpty() && clauses.all().stream().allMatch(Query::isRestriction)) {
      all.setMinimumNumberShouldMatch(1);
    }
    if (clauses.all().isEmpty() && clauses.any().isEmpty()) {
      all.add(new FieldExistsQuery(field), BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  /// Those of `queries` that are not only little words; all, if there are no others.
  private List<Query> telling(List<Query> queries) {
    List<Query> telling =
        queries.stream()
            .filter(query -> !(query instanceof Query.Word(String word) && isLittle(word)))
            .toList();
    return telling.isEmpty() ? queries : telling;
  }

  private boolean isLittle(String word) {
    return text.map(language -> LittleWords.isAll(language, word)).orElse(false);
  }
}
