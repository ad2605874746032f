package dev.cuecard.index;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.AskedSpeakers;
import dev.cuecard.index.query.CompiledQuery;
import dev.cuecard.index.query.CorpusSearcher;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.ranking.Meaning;
import dev.cuecard.index.ranking.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Finds the passages that answer a query: those that have its words, and those whose meaning is
/// near to it, ranked together.
final class PassageSearch {
  /// How much a word in the title helps the passages of a document that say it too.
  private static final float TITLE_WEIGHT = 0.3f;

  private final CorpusSearcher searcher;
  private final List<TextField> textFields;
  private final Ranking ranking;
  private final Whole whole;

  PassageSearch(CorpusSearcher searcher, List<TextField> textFields, Ranking ranking, Whole whole) {
    this.searcher = searcher;
    this.textFields = textFields;
    this.ranking = ranking;
    this.whole = whole;
  }

  /// See [PassageIndex#search(Query, Optional, int)].
  Stream<Hit> search(Query query, Optional<QueryVector> meaning, int most) {
    CompiledQuery compiled = CompiledQuery.of(query, searcher, textFields);
    if (compiled.languages().isEmpty() || most < 1) {
      return Stream.of();
    }
    ScoreDoc[] found = best(query, compiled, meaning, most);
    HitReader hits =
        new HitReader(whole, found, compiled.parts(), AskedSpeakers.of(query, searcher));
    return IntStream.range(0, Math.min(most, found.length)).mapToObj(hits::read);
  }

  private ScoreDoc[] best(
      Query query, CompiledQuery compiled, Optional<QueryVector> meaning, int most) {
    try {
      if (compiled.words().isEmpty()) {
        return best(compiled.lucene(), most).scoreDocs;
      }
      int candidates = Math.max(Ranking.CANDIDATES, most);
      if (meaning.isPresent() && meaning.get().alone()) {
        return ranking.rank(
            near(query, meaning.get(), candidates), List.of(), Optional.of(meaning(meaning.get())));
      }
      TopDocs found = best(compiled.lucene(), candidates);
      found = QueryRescorer.rescore(searcher, found, compiled.inTitle(), TITLE_WEIGHT, candidates);
      if (meaning.isEmpty()) {
        return ranking.rank(found.scoreDocs, compiled.asked(), Optional.empty());
      }
      ScoreDoc[] both = both(found.scoreDocs, near(query, meaning.get(), Ranking.NEAREST));
      return ranking.rank(both, compiled.asked(), Optional.of(meaning(meaning.get())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// Without counting all there are: what cannot be among the best need not be looked at.
  private TopDocs best(org.apache.lucene.search.Query query, int most) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(most, 1));
  }

  /// What is asked, to be compared with what passages mean.
  Meaning meaning(QueryVector asked) {
    try {
      return Meaning.of(whole.chance(), asked.model(), asked.vectors());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// The passages nearest in meaning, of those that have all that the query insists on; their words
  /// are not looked at.
  private ScoreDoc[] near(Query query, QueryVector meaning, int most) throws IOException {
    var insisted = CompiledQuery.insistedOn(query, searcher, textFields);
    var nearest =
        new KnnByteVectorQuery(
            meaning.field(),
            meaning.vectors().bytes(),
            most,
            insisted.map(CompiledQuery::lucene).orElse(null));
    ScoreDoc[] found = searcher.search(nearest, most).scoreDocs;
    for (ScoreDoc one : found) {
      one.score = Ranking.BY_MEANING;
    }
    return found;
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
}
