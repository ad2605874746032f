package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.StoredForm;
import dev.cuecard.index.store.StoredPassage;
import dev.cuecard.index.store.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import tools.jackson.databind.node.ObjectNode;

/// The places of a slice and of the whole index.
final class ClusterPlaces implements QueryJson.Places {
  private final Pairs pairs;
  private final Values slice;
  private final Map<List<ObjectNode>, ObjectNode> found = new HashMap<>();

  ClusterPlaces(ClusterClient cluster, IndexReader slice) {
    this.pairs = new Pairs(cluster);
    this.slice = Values.of(slice);
  }

  /// Whether pairs have been asked for.
  boolean hasPairs() {
    return !found.isEmpty();
  }

  @Override
  public ObjectNode pairs(ObjectNode left, ObjectNode right, int following) {
    return found.computeIfAbsent(
        List.of(left, right),
        _ -> {
          ObjectNode query = Json.object();
          ObjectNode bool = query.putObject("bool");
          bool.putArray("filter").add(Pairs.ids(pairs.ids(left, right, following)));
          bool.putArray("should").add(left).add(right);
          return query;
        });
  }

  @Override
  public ObjectNode at(int place) {
    try {
      StoredPassage passage = StoredForm.passage(slice.required(place, Fields.PASSAGE));
      String document =
          StoredForm.header(slice.required(place - passage.number(), Fields.HEADER)).id();
      return Pairs.ids(List.of(BlockRecords.id(document, passage.number())));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
