package dev.cuecard.index.cluster.load;

import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What a cluster must be able to do.
final class Capabilities {
  private static final int OLDEST = 3;
  private static final String MEANING = "opensearch-knn";

  private Capabilities() {}

  /// Checks that it can be loaded.
  ///
  /// @param meaning whether passages are to be found by their meaning
  /// @throws ClusterFailed if it cannot
  static void check(ClusterClient cluster, boolean meaning) {
    JsonNode version = cluster.get("/").path("version");
    String number = version.path("number").asString("nothing");
    String distribution = version.path("distribution").asString("another search engine");
    int dot = number.indexOf('.');
    boolean isNew =
        dot > 0
            && number.substring(0, dot).chars().allMatch(Character::isDigit)
            && Integer.parseInt(number.substring(0, dot)) >= OLDEST;
    if (!distribution.equals("opensearch") || !isNew) {
      throw new ClusterFailed(
          "expected OpenSearch " + OLDEST + " or later, got " + distribution + " " + number);
    }
    if (meaning) {
      checkPlugin(cluster);
    }
  }

  private static void checkPlugin(ClusterClient cluster) {
    TreeSet<String> without = new TreeSet<>();
    for (JsonNode node : cluster.get("/_nodes/plugins").path("nodes").values()) {
      boolean has = false;
      for (JsonNode plugin : node.path("plugins")) {
        has |= plugin.path("name").asString("").equals(MEANING);
      }
      if (!has) {
        without.add(node.path("name").asString("?"));
      }
    }
    if (!without.isEmpty()) {
      throw new ClusterFailed(
          "expected the plugin "
              + MEANING
              + " on every node, got none on "
              + String.join(", ", without)
              + ": install it there (bin/opensearch-plugin install "
              + MEANING
              + "), or index with --lexical");
    }
  }
}
