package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Which workers with corpora of their own have loaded them. Each leaves a record in the index that
/// is no document's, and that no search finds.
///
/// @param index where they are kept
record LoadedPortions(ClusterClient cluster, String index) {
  /// Stands where documents and passages have numbers from 0.
  private static final int NUMBER = -1;

  /// Notes that all of it is there.
  void add(Portion.Own own) {
    ObjectNode record = Json.object().put(Names.NUMBER, NUMBER).put(Names.OWNER, own.owner());
    Bulk bulk = new Bulk(cluster, index);
    bulk.write(new BlockRecords.Item("#" + own.owner(), record));
    bulk.send();
    cluster.post("/" + index + "/_refresh", Json.object());
  }

  /// Whether all parts are there of which this is one.
  boolean hasAllBeside(Portion.Own own) {
    ObjectNode question = Json.object().put("size", own.part().of());
    question.putObject("query").putObject("term").put(Names.NUMBER, NUMBER);
    question.putArray("_source").add(Names.OWNER);
    JsonNode answer =
        cluster.post("/" + index + "/_search?allow_partial_search_results=false", question);
    int parts = 0;
    for (JsonNode hit : answer.path("hits").path("hits")) {
      String owner = hit.path("_source").path(Names.OWNER).asString("");
      parts += owner.endsWith("/" + own.part().of()) ? 1 : 0;
    }
    return parts == own.part().of();
  }
}
