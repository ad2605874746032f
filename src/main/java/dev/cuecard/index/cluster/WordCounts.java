package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.TokenText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// In how many passages of the index terms stand. What has been asked once is remembered.
final class WordCounts {
  private static final int REMEMBERED = 20_000;

  private final ClusterClient cluster;
  private final boolean hasLanguages;

  private final Map<Term, Long> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Term, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// @param hasLanguages whether there is text in more than one field
  WordCounts(ClusterClient cluster, boolean hasLanguages) {
    this.cluster = cluster;
    this.hasLanguages = hasLanguages;
  }

  /// The counts of `terms`: of one in the field of a language in all languages, but 0 if it does
  /// not stand in that one.
  Map<Term, Long> of(Collection<Term> terms) {
    Map<Term, Long> counts = new HashMap<>();
    askWith(List.of(), terms, counts);
    return counts;
  }

  /// Adds the counts of `terms` to `counts`, and asks the cluster other questions on the way.
  ///
  /// @return the answers to those
  List<JsonNode> askWith(
      List<ObjectNode> others, Collection<Term> terms, Map<Term, Long> counts) {
    List<Term> unknown = new ArrayList<>();
    synchronized (known) {
      for (Term term : terms) {
        Long count = known.get(term);
        if (count == null) {
          unknown.add(term);
        } else {
          counts.put(term, count);
        }
      }
    }
    Counting counting = new Counting();
    unknown.forEach(counting::add);
    List<ObjectNode> questions = new ArrayList<>(others);
    questions.addAll(counting.questions.keySet());
    List<JsonNode> answers = questions.isEmpty() ? List.of() : cluster.search(questions);
    Map<Term, Long> asked =
        counting.counts(unknown, answers.subList(others.size(), answers.size()));
    counts.putAll(asked);
    synchronized (known) {
      known.putAll(asked);
    }
    return answers.subList(0, others.size());
  }

  /// Some terms that are counted at once. What stands in fields of several languages is one
  /// question.
  private final class Counting {
    /// Each with its place among all.
    private final Map<ObjectNode, Integer> questions = new LinkedHashMap<>();

    void add(Term term) {
      questions.putIfAbsent(question(term), questions.size());
    }

    Map<Term, Long> counts(List<Term> terms, List<JsonNode> answers) {
      Map<Term, Long> counts = new HashMap<>();
      for (Term term : terms) {
        counts.put(term, count(term, answers.get(questions.getOrDefault(question(term), 0))));
      }
      return counts;
    }
  }

  private ObjectNode question(Term term) {
    ObjectNode question = Json.object().put("size", 0).put("track_total_hits", true);
    question.set("query", query(term));
    if (isOfLanguage(term)) {
      ObjectNode fields = question.putObject("aggs").putObject(Names.FIELD).putObject("terms");
      fields.put("field", Names.FIELD).put("size", TextField.values().length);
    }
    return question;
  }

  private long count(Term term, JsonNode answer) {
    boolean isThere = !isOfLanguage(term);
    for (JsonNode one : answer.path("aggregations").path(Names.FIELD).path("buckets").values()) {
      isThere |= term.field().equals(TextField.PREFIX + one.path("key").asString(""));
    }
    return isThere ? answer.path("hits").path("total").path("value").longValue() : 0;
  }

  /// Whether it may be there, but in other languages only.
  private boolean isOfLanguage(Term term) {
    return hasLanguages && term.field().startsWith(TextField.PREFIX);
  }

  private static ObjectNode query(Term term) {
    ObjectNode query = Json.object();
    query.putObject("term").put(Names.of(term.field()), TokenText.of(term.text()));
    return query;
  }
}
