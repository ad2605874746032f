package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.store.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The number of the last passage of documents that a cluster holds. A document's header does not
/// tell it where a load was broken off: that may have written more passages, and not yet the
/// header.
record LastPassages(Map<String, Integer> byDocument) {
  private static final int AT_ONCE = 5000;

  /// Those of these documents.
  static LastPassages of(ClusterClient cluster, String index, List<String> documents) {
    Map<String, Integer> last = new HashMap<>();
    for (int from = 0; from < documents.size(); from += AT_ONCE) {
      List<String> some = documents.subList(from, Math.min(documents.size(), from + AT_ONCE));
      JsonNode answer =
          cluster.post("/" + index + "/_search?allow_partial_search_results=false", question(some));
      for (JsonNode hit : answer.path("hits").path("hits")) {
        StoredRecord record = new StoredRecord(hit.path("_source"));
        last.put(record.document(), record.number());
      }
    }
    return new LastPassages(last);
  }

  /// Of each document the record with the highest number.
  private static ObjectNode question(List<String> documents) {
    ObjectNode question =
        Json.object().put("size", documents.size()).put("track_total_hits", false);
    ArrayNode ids = question.putObject("query").putObject("terms").putArray(Fields.DOCUMENT);
    documents.forEach(ids::add);
    question.putObject("collapse").put("field", Fields.DOCUMENT);
    question.putArray("sort").addObject().put(Names.NUMBER, "desc");
    question.putArray("_source").add(Fields.DOCUMENT).add(Names.NUMBER);
    return question;
  }

  /// That of this one; 0 if it has none.
  int of(String document) {
    return byDocument.getOrDefault(document, 0);
  }
}
