package dev.cuecard.index.cluster.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.index.cluster.FakeCluster;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.ClusterSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Of the indices that have stood behind a name one is left, and nothing of anybody else's is
/// touched.
class SuccessionTest {
  private static final String OURS = "{\"mappings\": {\"_meta\": {\"cuecard\": \"1\"}}}";

  private final FakeCluster cluster = new FakeCluster();

  @AfterEach
  void itEnds() {
    cluster.close();
  }

  private List<String> removedWhenPublished(String index) {
    try (ClusterClient client = cluster.client()) {
      new Succession(client, new Generations(client))
          .publish(index, new ClusterSchema(Optional.empty()), Map.of());
    }
    return cluster.asked().stream().filter(line -> line.startsWith("DELETE")).toList();
  }

  @Test
  void theOneBeforeMayBeGoneAlready() {
    cluster.answer("GET /talks/_mapping", 200, "{\"talks-1\": " + OURS + "}");
    cluster.answer("GET /talks/_mapping", 200, "{\"talks-2\": " + OURS + "}");
    cluster.answer(
        "DELETE /talks-1", 404, "{\"error\": {\"type\": \"index_not_found_exception\"}}");
    assertThat(removedWhenPublished("talks-2")).containsExactly("DELETE /talks-1");
  }

  @Test
  void whereAnotherWorkerIsFasterItIsLookedAtAgain() {
    cluster.answer("GET /talks/_mapping", 200, "{\"talks-1\": " + OURS + "}");
    cluster.answer("GET /talks/_mapping", 200, "{\"talks-2\": " + OURS + "}");
    cluster.answer(
        "POST /_aliases", 404, "{\"error\": {\"type\": \"aliases_not_found_exception\"}}");
    assertThat(removedWhenPublished("talks-2")).isEmpty();
  }

  @Test
  void whoComesAfterALaterOneIsToldAndLeavesNothing() {
    cluster.answer("GET /talks/_mapping", 200, "{\"talks-3\": " + OURS + "}");
    assertThatThrownBy(() -> removedWhenPublished("talks-2"))
        .hasMessage("talks-2 is whole, but another worker has put talks-3 in its place");
    assertThat(cluster.asked())
        .contains("DELETE /talks-2")
        .doesNotContain("POST /_aliases", "DELETE /talks-3");
  }

  @Test
  void whatALoadLeftThatWasBrokenOffIsRemoved() {
    cluster.answer("GET /talks/_mapping", 200, "{\"talks-4\": " + OURS + "}");
    cluster.answer(
        "GET /talks-*",
        200,
        """
        {
          "talks-1": {"mappings": {"_meta": {"theirs": "1"}}},
          "talks-2": {"aliases": {"talks-2.load": {}}, "mappings": {"_meta": {"cuecard": "1"}}},
          "talks-3": {"aliases": {"kept": {}}, "mappings": {"_meta": {"cuecard": "1"}}},
          "talks-4": %1$s,
          "talks-5": %1$s,
          "talks-archive-1": %1$s
        }
        """
            .formatted(OURS));
    assertThat(removedWhenPublished("talks-4")).containsExactly("DELETE /talks-2");
  }
}
