package dev.cuecard.index.cluster.form;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.store.Fields;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The headers of all documents on a cluster.
public final class Headers {
  private static final int AT_ONCE = 5000;

  private Headers() {}

  /// Gives each to `reader`, by the document's id.
  ///
  /// @param fields what is wanted of them, beside the id
  public static void read(
      ClusterClient cluster, String index, Consumer<StoredRecord> reader, String... fields) {
    ObjectNode question = Json.object().put("size", AT_ONCE);
    question.putObject("query").putObject("term").put(Names.NUMBER, 0);
    question.putArray("sort").add(Fields.DOCUMENT);
    ArrayNode wanted = question.putArray("_source").add(Fields.DOCUMENT);
    for (String field : fields) {
      wanted.add(field);
    }
    JsonNode hits;
    do {
      hits =
          cluster
              .post("/" + index + "/_search?allow_partial_search_results=false", question)
              .path("hits")
              .path("hits");
      for (JsonNode hit : hits) {
        reader.accept(new StoredRecord(hit.path("_source")));
        question.set("search_after", hit.path("sort"));
      }
    } while (hits.size() == AT_ONCE);
  }
}
