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
  private static final String COUNTS = "counts";

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
  List<JsonNode> askWith(List<ObjectNode> others, Collection<Term> terms, Map<Term, Long> counts) {
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
    List<ObjectNode> questions = new ArrayList<>(others);
    if (!unknown.isEmpty()) {
      questions.add(question(unknown));
    }
    List<JsonNode> answers = questions.isEmpty() ? List.of() : cluster.search(questions);
    Map<Term, Long> asked = unknown.isEmpty() ? Map.of() : counts(unknown, answers.getLast());
    counts.putAll(asked);
    synchronized (known) {
      known.putAll(asked);
    }
    return answers.subList(0, others.size());
  }

  /// Asks for all of them in one search, of which the cluster counts each for itself.
  private ObjectNode question(List<Term> terms) {
    ObjectNode question = Json.object().put("size", 0).put("track_total_hits", false);
    ObjectNode counted = question.putObject("aggs").putObject(COUNTS);
    ObjectNode each = counted.putObject("filters").putObject("filters");
    for (Term term : terms) {
      each.set(key(term), query(term));
    }
    if (hasLanguages) {
      ObjectNode fields = counted.putObject("aggs").putObject(Names.FIELD).putObject("terms");
      fields.put("field", Names.FIELD).put("size", TextField.values().length);
    }
    return question;
  }

  private Map<Term, Long> counts(List<Term> terms, JsonNode answer) {
    Map<Term, Long> counts = new HashMap<>();
    JsonNode buckets = answer.path("aggregations").path(COUNTS).path("buckets");
    for (Term term : terms) {
      counts.put(term, count(term, buckets.path(key(term))));
    }
    return counts;
  }

  private long count(Term term, JsonNode bucket) {
    boolean isThere = !isOfLanguage(term);
    for (JsonNode one : bucket.path(Names.FIELD).path("buckets").values()) {
      isThere |= term.field().equals(TextField.PREFIX + one.path("key").asString(""));
    }
    return isThere ? bucket.path("doc_count").longValue() : 0;
  }

  /// The same for what is one word in fields of several languages.
  private static String key(Term term) {
    return Names.of(term.field()) + ":" + TokenText.of(term.text());
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
