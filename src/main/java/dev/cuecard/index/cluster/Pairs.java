package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.store.Fields;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Looks for passages of one kind that stand in a document at or near one of another kind, which a
/// cluster cannot: it looks at each passage for itself.
final class Pairs {
  /// Of more than so many passages on both sides the best are looked at.
  private static final int MOST = 2000;

  private final ClusterClient cluster;

  /// The numbers of passages, by document.
  private record Side(boolean isWhole, Map<String, NavigableSet<Integer>> passages) {}

  Pairs(ClusterClient cluster) {
    this.cluster = cluster;
  }

  /// The ids of the passages of either side that have one of the other at most `following` passages
  /// further on.
  Set<String> ids(ObjectNode left, ObjectNode right, int following) {
    List<JsonNode> found = cluster.search(List.of(question(left), question(right)));
    Side one = side(found.getFirst());
    Side other = side(found.getLast());
    if (one.isWhole() && !other.isWhole()) {
      other = near(one, right, following);
    } else if (other.isWhole() && !one.isWhole()) {
      one = near(other, left, following);
    }
    Set<String> ids = new LinkedHashSet<>();
    addFollowed(one, other, following, ids);
    addFollowed(other, one, following, ids);
    return ids;
  }

  private static ObjectNode question(ObjectNode query) {
    ObjectNode question = Json.object().put("size", MOST).put("track_total_hits", MOST + 1);
    question.putArray("_source").add(Fields.DOCUMENT).add(Names.NUMBER);
    return question.set("query", query);
  }

  private static Side side(JsonNode answer) {
    Map<String, NavigableSet<Integer>> passages = new HashMap<>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      StoredRecord passage = new StoredRecord(hit.path("_source"));
      passages.computeIfAbsent(passage.document(), _ -> new TreeSet<>()).add(passage.number());
    }
    return new Side(answer.path("hits").path("total").path("value").longValue() <= MOST, passages);
  }

  /// The passages that answer `query` and stand near those of `side`.
  private Side near(Side side, ObjectNode query, int following) {
    Set<String> ids = new LinkedHashSet<>();
    side.passages()
        .forEach((document, numbers) -> {
          for (int number : numbers) {
            for (int at = Math.max(1, number - following); at <= number + following; at++) {
              ids.add(BlockRecords.id(document, at));
            }
          }
        });
    ObjectNode both = Json.object();
    ObjectNode bool = both.putObject("bool");
    bool.putArray("must").add(query);
    bool.putArray("filter").add(ids(ids));
    return side(cluster.search(List.of(question(both).put("size", 5 * MOST))).getFirst());
  }

  /// The passages of these ids.
  static ObjectNode ids(Collection<String> ids) {
    ObjectNode query = Json.object();
    var values = query.putObject("ids").putArray("values");
    ids.forEach(values::add);
    return query;
  }

  private static void addFollowed(Side side, Side others, int following, Set<String> ids) {
    side.passages()
        .forEach((document, numbers) -> {
          NavigableSet<Integer> near = others.passages().getOrDefault(document, new TreeSet<>());
          for (int number : numbers) {
            Integer next = near.ceiling(number);
            if (next != null && next - number <= following) {
              ids.add(BlockRecords.id(document, number));
            }
          }
        });
  }
}
