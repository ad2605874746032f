package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.ranking.ChancePassages;
import dev.cuecard.index.ranking.PassageVector;
import dev.cuecard.index.store.Chance;
import dev.cuecard.index.store.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Passages taken by chance from a cluster's index: the same for all queries.
final class ClusterChance implements ChancePassages {
  private final ClusterClient cluster;
  private final long passages;
  private @Nullable List<PassageVector> taken;

  ClusterChance(ClusterClient cluster, long passages) {
    this.cluster = cluster;
    this.passages = passages;
  }

  @Override
  public synchronized List<PassageVector> vectors(String model) {
    if (taken == null) {
      taken = take();
    }
    return taken;
  }

  private List<PassageVector> take() {
    ObjectNode question = Json.object().put("size", 2 * ENOUGH);
    ObjectNode filter = Json.object();
    var all = filter.putArray("filter");
    all.addObject()
        .putObject("range")
        .putObject(Fields.CHANCE)
        .put("lt", Chance.limit(ENOUGH, passages));
    all.addObject().putObject("exists").put("field", Names.VECTOR);
    question.putObject("query").set("bool", filter);
    question.putArray("sort").add(Fields.CHANCE).add(Fields.DOCUMENT);
    question.putArray("_source").add(Names.VECTOR_BYTES).add(Names.FURTHER);
    List<PassageVector> vectors = new ArrayList<>();
    for (JsonNode hit : cluster.search(List.of(question)).getFirst().path("hits").path("hits")) {
      vectors.add(new StoredRecord(hit.path("_source")).vector());
    }
    return vectors;
  }
}
