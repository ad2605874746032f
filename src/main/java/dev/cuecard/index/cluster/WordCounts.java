package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.TokenText;
import java.util.ArrayList;
import java.util.Collection;
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

  private final Map<Term, Long> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Term, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  WordCounts(ClusterClient cluster) {
    this.cluster = cluster;
  }

  /// The counts of `terms`: of one in the field of a language in all languages, but 0 if it does
  /// not stand in that one.
  Map<Term, Long> of(Collection<Term> terms) {
    Map<Term, Long> counts = new LinkedHashMap<>();
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
    if (!unknown.isEmpty()) {
      Map<Term, Long> asked = ask(unknown);
      counts.putAll(asked);
      synchronized (known) {
        known.putAll(asked);
      }
    }
    return counts;
  }

  private Map<Term, Long> ask(List<Term> terms) {
    List<ObjectNode> questions = new ArrayList<>();
    for (Term term : terms) {
      questions.add(count(term));
      questions.add(presence(term));
    }
    List<JsonNode> answers = cluster.search(questions);
    Map<Term, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      counts.put(terms.get(i), total(answers.get(2 * i + 1)) == 0 ? 0 : total(answers.get(2 * i)));
    }
    return counts;
  }

  private static long total(JsonNode answer) {
    return answer.path("hits").path("total").path("value").longValue();
  }

  private static ObjectNode count(Term term) {
    ObjectNode question = Json.object().put("size", 0).put("track_total_hits", true);
    question.set("query", query(term));
    return question;
  }

  /// Whether it stands in its own field: one passage says so.
  private static ObjectNode presence(Term term) {
    ObjectNode question = Json.object().put("size", 0).put("track_total_hits", 1);
    var all = question.putObject("query").putObject("bool").putArray("filter").add(query(term));
    if (term.field().startsWith(TextField.PREFIX)) {
      all.addObject()
          .putObject("term")
          .put(Names.FIELD, term.field().substring(TextField.PREFIX.length()));
    }
    return question;
  }

  private static ObjectNode query(Term term) {
    ObjectNode query = Json.object();
    query.putObject("term").put(Names.of(term.field()), TokenText.of(term.text()));
    return query;
  }
}
