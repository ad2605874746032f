package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.BlockRecords.Item;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is written at once. Sent, it is all there or fails; what the cluster is too busy for is
/// sent again.
final class Bulk {
  private static final int TRIES = 30;
  private static final long PAUSE_MS = 200;
  private static final long LONGEST_PAUSE_MS = 10_000;

  /// One thing to be done.
  ///
  /// @param source of a record to be written; absent of one to be deleted
  private record Action(ObjectNode what, List<ObjectNode> source) {
    List<ObjectNode> lines() {
      List<ObjectNode> lines = new ArrayList<>(source);
      lines.addFirst(what);
      return lines;
    }
  }

  private final ClusterClient cluster;
  private final String index;
  private List<Action> actions = new ArrayList<>();

  Bulk(ClusterClient cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  int size() {
    return actions.size();
  }

  void write(Item record) {
    actions.add(new Action(action("index", record.id()), List.of(record.source())));
  }

  void delete(String id) {
    actions.add(new Action(action("delete", id), List.of()));
  }

  private static ObjectNode action(String name, String id) {
    ObjectNode action = Json.object();
    action.putObject(name).put("_id", id);
    return action;
  }

  /// Does all of it.
  ///
  /// @throws ClusterFailed if the cluster refuses some of it, or is too busy for too long
  void send() {
    for (int tries = 1; !actions.isEmpty(); tries++) {
      List<ObjectNode> lines = actions.stream().flatMap(action -> action.lines().stream()).toList();
      JsonNode reply =
          cluster.post(
              "/" + index + "/_bulk?filter_path=errors,items.*.status,items.*.error", lines);
      if (!reply.path("errors").booleanValue()) {
        actions.clear();
        return;
      }
      actions = refused(reply.path("items"));
      if (!actions.isEmpty()) {
        pause(tries, reply);
      }
    }
  }

  /// The actions for which the cluster was too busy.
  private List<Action> refused(JsonNode items) {
    List<Action> again = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i).values().iterator().next();
      int status = item.path("status").intValue();
      if (status == 429 || status >= 500) {
        again.add(actions.get(i));
      } else if (item.has("error")) {
        throw new ClusterFailed(
            "the cluster refuses a record: " + item.path("error").path("reason").asString(""));
      }
    }
    return again;
  }

  private static void pause(int tries, JsonNode reply) {
    if (tries == TRIES) {
      throw new ClusterFailed("the cluster is too busy: " + firstReason(reply.path("items")));
    }
    try {
      Thread.sleep(Math.min(LONGEST_PAUSE_MS, PAUSE_MS << Math.min(tries - 1, 20)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClusterFailed("interrupted");
    }
  }

  private static String firstReason(JsonNode items) {
    for (JsonNode item : items) {
      JsonNode error = item.values().iterator().next().path("error");
      if (error.has("reason")) {
        return error.path("reason").asString("");
      }
    }
    return "no reason given";
  }
}
