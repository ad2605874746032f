package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.LuceneIndex;
import dev.cuecard.index.QueryVector;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.SoughtTerms;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.query.CompiledQuery;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.query.match.Part;
import dev.cuecard.index.store.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.QueryVisitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes out of a cluster's index the slice that a query is answered from: the best passages by
/// their words and by their meaning, and those beside them.
final class SliceMaker {
  private static final IndexReader NOTHING = nothing();

  private final ClusterClient cluster;
  private final Figures figures;
  private final ClusterChance chance;
  private final WordCounts words;

  /// A query as it was put, and what answered it.
  private record Found(CompiledQuery query, List<StoredRecord> passages) {}

  SliceMaker(ClusterClient cluster, Figures figures) {
    this.cluster = cluster;
    this.figures = figures;
    this.chance = new ClusterChance(cluster, figures.passages());
    this.words = new WordCounts(cluster, figures.textFields().size() > 1);
  }

  private static IndexReader nothing() {
    try {
      return new MultiReader();
    } catch (IOException e) {
      throw new UncheckedIOException("reading nothing", e);
    }
  }

  /// The slice that answers `query`.
  LuceneIndex of(Query query, Optional<QueryVector> meaning, int most) {
    Slice slice = new Slice();
    SliceSearcher searcher = searcher(NOTHING);
    Set<Query.Near> places = nearPlaces(query);
    if (!places.isEmpty()) {
      places.forEach(near -> new PassageAt(cluster, near).records().forEach(slice::add));
      searcher = searcher(slice.open(SoughtTerms.of(Set.of())));
    }
    ClusterPlaces named = new ClusterPlaces(cluster, searcher.getIndexReader());
    Candidates candidates = new Candidates(query, meaning, most, named, figures.textFields());
    Found found = found(candidates, searcher);
    found.passages().forEach(slice::add);
    ClusterDocuments documents = addAround(found, named.hasPairs(), slice, searcher);
    return index(query, found.query(), slice, searcher, documents);
  }

  /// Asks for the candidates and for what is not known of their words, in one go: how rare words
  /// are seldom changes what is asked for.
  private Found found(Candidates candidates, SliceSearcher searcher) {
    List<ObjectNode> asked = List.of();
    List<JsonNode> answers = List.of();
    while (true) {
      CompiledQuery compiled = compiled(candidates.query(), searcher);
      List<ObjectNode> questions = candidates.questions(compiled, searcher);
      if (questions.equals(asked) && searcher.knowsAll()) {
        return new Found(
            compiled, answers.stream().flatMap(answer -> Records.of(answer).stream()).toList());
      }
      asked = questions;
      answers = searcher.learn(questions);
    }
  }

  /// A slice of all that a document says in one language.
  ///
  /// @param meant whether what it means is wanted too
  LuceneIndex of(String document, String language, Query question, boolean meant) {
    Slice slice = new Slice();
    ObjectNode talk = Json.object().put("size", Records.MOST).put("track_total_hits", false);
    talk.putArray("sort").add(Names.NUMBER);
    ObjectNode bool = talk.withObject("/query/bool").put("minimum_should_match", 1);
    bool.putArray("filter").add(QueryJson.exactly(new Term(Fields.DOCUMENT, document)));
    bool.putArray("should")
        .add(QueryJson.exactly(new Term(Fields.LANGUAGE, language)))
        .addObject()
        .putObject("term")
        .put(Names.NUMBER, 0);
    if (!meant) {
      Records.withoutVectors(talk);
    }
    Records.of(cluster.search(List.of(talk)).getFirst()).forEach(slice::add);
    SliceSearcher searcher = searcher(NOTHING);
    return index(
        question,
        compiled(question, searcher),
        slice,
        searcher,
        new ClusterDocuments(searcher, List.of()));
  }

  /// The query by what is known of its words; `searcher` learns which those are.
  private CompiledQuery compiled(Query query, SliceSearcher searcher) {
    CompiledQuery compiled = CompiledQuery.of(query, searcher, figures.textFields());
    Set<Term> titles = new HashSet<>();
    compiled.inTitle().visit(QueryVisitor.termCollector(titles));
    titles.forEach(searcher::passagesWith);
    return compiled;
  }

  /// In how many passages of the index these stand.
  Map<Term, Long> counts(Set<Term> terms) {
    return words.of(terms);
  }

  private SliceSearcher searcher(IndexReader slice) {
    return new SliceSearcher(slice, figures, words);
  }

  private LuceneIndex index(
      Query query,
      CompiledQuery compiled,
      Slice slice,
      SliceSearcher searcher,
      ClusterDocuments documents) {
    DirectoryReader reader = slice.open(TermReader.of(compiled));
    SliceSearcher own = searcher.over(reader);
    compiled(query, own);
    while (!own.knowsAll()) {
      own.learn(List.of());
      compiled(query, own);
    }
    var whole = new ClusterWhole(cluster, slice, chance, documents.in(slice.places()));
    return LuceneIndex.partOf(reader, own, figures.textFields(), whole);
  }

  /// The places that a query names.
  private static Set<Query.Near> nearPlaces(Query query) {
    Set<Query.Near> places = new LinkedHashSet<>();
    if (query instanceof Query.Near near) {
      places.add(near);
    } else if (query instanceof Query.Clauses(List<Query> all, List<Query> any, List<Query> none)) {
      Stream.of(all, any, none)
          .flatMap(List::stream)
          .forEach(one -> places.addAll(nearPlaces(one)));
    }
    return places;
  }

  /// Reads what the passages found stand in and, if `beside`, those beside them; and counts the
  /// words there.
  private ClusterDocuments addAround(
      Found found, boolean beside, Slice slice, SliceSearcher searcher) {
    Set<String> ids = new LinkedHashSet<>();
    int following = beside ? reach(found.query()) : 0;
    for (StoredRecord passage : found.passages()) {
      ids.add(passage.document());
      for (int at = 1; at <= following; at++) {
        ids.add(BlockRecords.id(passage.document(), passage.number() + at));
      }
    }
    ClusterDocuments documents = new ClusterDocuments(searcher, found.passages());
    List<ObjectNode> records = Records.byIds(ids);
    List<ObjectNode> questions = new ArrayList<>(records);
    questions.addAll(documents.questions(found.query().asked()));
    if (!questions.isEmpty()) {
      List<JsonNode> answers = cluster.search(questions);
      answers
          .subList(0, records.size())
          .forEach(answer -> Records.of(answer).forEach(slice::addAround));
      documents.read(answers.subList(records.size(), answers.size()));
    }
    return documents;
  }

  private static int reach(CompiledQuery compiled) {
    return Part.reach(compiled.parts().values().stream().flatMap(List::stream).toList()).passages();
  }
}
