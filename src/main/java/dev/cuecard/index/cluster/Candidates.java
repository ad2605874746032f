package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.QueryVector;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.query.CompiledQuery;
import dev.cuecard.index.query.CorpusSearcher;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.ranking.Ranking;
import dev.cuecard.index.store.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a cluster is asked for the passages that may answer a query: the best by their words, and
/// the nearest in meaning.
///
/// @param most so many answers are wanted
/// @param textFields in which something stands
record Candidates(
    Query query,
    Optional<QueryVector> meaning,
    int most,
    ClusterPlaces places,
    List<TextField> textFields) {
  /// So many of those that may hold a pair are read.
  private static final int PAIRS = 600;

  /// The questions, by the words that were compiled with `searcher`.
  List<ObjectNode> questions(CompiledQuery compiled, CorpusSearcher searcher) {
    List<ObjectNode> questions = new ArrayList<>();
    boolean isRanked = !compiled.words().isEmpty();
    int candidates = isRanked ? Math.max(Ranking.CANDIDATES, most) : most;
    boolean alone = isRanked && meaning.isPresent() && meaning.get().alone();
    if (!alone) {
      questions.add(byWords(compiled, candidates));
    }
    if (isRanked && meaning.isPresent()) {
      Optional<ObjectNode> insisted =
          CompiledQuery.insistedOn(query, searcher, textFields)
              .map(filter -> QueryJson.of(filter, places));
      int nearest = Math.min(Records.MOST, alone ? candidates : Ranking.NEAREST);
      questions.add(near(meaning.get(), insisted, nearest));
    }
    return questions;
  }

  private ObjectNode byWords(CompiledQuery compiled, int candidates) {
    ObjectNode question = Json.object().put("track_total_hits", false);
    question.set("query", QueryJson.of(compiled, places));
    int size = places.hasPairs() ? Math.max(PAIRS, most) : candidates;
    question.put("size", Math.min(Records.MOST, size));
    if (meaning.isEmpty()) {
      Records.withoutVectors(question);
    }
    ArrayNode order = question.putArray("sort");
    if (!query.isRestriction()) {
      order.add("_score");
    }
    order.add(Fields.DOCUMENT).add(Names.NUMBER);
    return question;
  }

  private static ObjectNode near(QueryVector meaning, Optional<ObjectNode> filter, int most) {
    ObjectNode question = Json.object().put("size", most).put("track_total_hits", false);
    ObjectNode nearest = question.putObject("query").putObject("knn").putObject(Names.VECTOR);
    ArrayNode vector = nearest.put("k", most).putArray("vector");
    for (byte number : meaning.vectors().bytes()) {
      vector.add(number);
    }
    filter.ifPresent(query -> nearest.set("filter", query));
    return question;
  }
}
