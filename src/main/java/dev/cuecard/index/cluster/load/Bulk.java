package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.BlockRecords.Item;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is written at once, or in several goes where it is much. Sent, it is all there or fails;
/// what the cluster is too busy for is sent again.
final class Bulk {
  /// Before it grows longer, in letters, it is sent: clusters take 100 MB at once, see
  /// `http.max_content_length`.
  private static final int LONGEST = 8_000_000;

  private static final int TRIES = 30;
  private static final long PAUSE_MS = 200;
  private static final long LONGEST_PAUSE_MS = 10_000;

  private final ClusterClient cluster;
  private final String index;

  /// The things to be done, each as the lines by which the cluster is told.
  private List<String> actions = new ArrayList<>();

  private long letters;

  Bulk(ClusterClient cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  void write(Item record) {
    add(action("index", record.id()) + "\n" + record.source());
  }

  void delete(String id) {
    add(action("delete", id).toString());
  }

  private static ObjectNode action(String name, String id) {
    ObjectNode action = Json.object();
    action.putObject(name).put("_id", id);
    return action;
  }

  private void add(String action) {
    if (letters + action.length() > LONGEST) {
      send();
    }
    actions.add(action);
    letters += action.length();
  }

  /// Does all of it.
  ///
  /// @throws ClusterFailed if the cluster refuses some of it, or is too busy for too long
  void send() {
    for (int tries = 1; !actions.isEmpty(); tries++) {
      JsonNode reply =
          cluster.post(
              "/"
                  + Generations.door(index)
                  + "/_bulk?require_alias=true&filter_path=errors,items.*.status,items.*.error",
              actions);
      if (!reply.path("errors").booleanValue()) {
        actions.clear();
      } else {
        actions = refused(reply.path("items"));
      }
      if (!actions.isEmpty()) {
        pause(tries, reply);
      }
    }
    letters = 0;
  }

  /// The actions for which the cluster was too busy.
  private List<String> refused(JsonNode items) {
    List<String> again = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i).values().iterator().next();
      int status = item.path("status").intValue();
      if (status == 429 || status >= 500) {
        again.add(actions.get(i));
      } else if (status == 404 && item.has("error")) {
        throw Generations.gone(index);
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
