package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.StoredRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Asks for records, and takes them out of answers.
final class Records {
  /// No search of a cluster gives more (`index.max_result_window`).
  static final int MOST = 10_000;

  private Records() {}

  /// The questions for the records of these ids.
  ///
  /// @param fields what is wanted of them; all if none are named
  static List<ObjectNode> byIds(Collection<String> ids, String... fields) {
    List<ObjectNode> questions = new ArrayList<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += MOST) {
      List<String> some = all.subList(from, Math.min(all.size(), from + MOST));
      ObjectNode question = Json.object().put("size", some.size()).put("track_total_hits", false);
      question.set("query", Pairs.ids(some));
      if (fields.length > 0) {
        ArrayNode wanted = question.putArray("_source");
        for (String field : fields) {
          wanted.add(field);
        }
      }
      questions.add(question);
    }
    return questions;
  }

  /// Leaves out by what passages are compared in meaning: most of a record.
  static void withoutVectors(ObjectNode question) {
    question.putObject("_source").putArray("excludes").add(Names.VECTOR_BYTES).add(Names.FURTHER);
  }

  /// The records that were found.
  static List<StoredRecord> of(JsonNode answer) {
    List<StoredRecord> records = new ArrayList<>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      records.add(new StoredRecord(hit.path("_source")));
    }
    return records;
  }
}
