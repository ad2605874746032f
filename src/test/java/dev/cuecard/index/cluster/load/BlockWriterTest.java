package dev.cuecard.index.cluster.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.FakeCluster;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.BlockRecords.Item;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A document is sent in pieces that a cluster takes, and its header when the rest is there.
class BlockWriterTest {
  /// Of a document with so many passages of so many letters.
  private static BlockRecords block(int passages, int letters) {
    String text = "a".repeat(letters);
    return new BlockRecords(
        new Item("talk", Json.object().put("text", "header")),
        IntStream.rangeClosed(1, passages)
            .mapToObj(number ->
                new Item(BlockRecords.id("talk", number), Json.object().put("text", text)))
            .toList());
  }

  /// What is sent for it where it had passages up to `last` before.
  private static List<String> sent(BlockRecords block, int last) {
    return sent(writer -> writer.write(block, last));
  }

  private static List<String> sent(Consumer<BlockWriter> what) {
    try (FakeCluster cluster = new FakeCluster();
        ClusterClient client = cluster.client()) {
      cluster.answer("POST /talks-1.load/_bulk", 200, "{\"errors\": false}");
      BlockWriter writer = new BlockWriter(client, "talks-1");
      what.accept(writer);
      writer.send();
      return cluster.bodies("POST /talks-1.load/_bulk");
    }
  }

  @Test
  void aLongDocumentIsSentInPieces() {
    assertThat(sent(block(30, 1_000_000), 0))
        .hasSize(6)
        .allSatisfy(body -> assertThat(body).hasSizeLessThan(8_100_000));
  }

  @Test
  void theHeaderIsSentAfterThePassages() {
    assertThat(sent(block(1, 3), 0))
        .containsExactly(
            """
            {"index":{"_id":"talk#1"}}
            {"text":"aaa"}
            """,
            """
            {"index":{"_id":"talk"}}
            {"text":"header"}
            """);
  }

  @Test
  void theHeaderIsRemovedAfterThePassages() {
    assertThat(sent(writer -> writer.delete("talk", 2)))
        .containsExactly(
            """
            {"delete":{"_id":"talk#1"}}
            {"delete":{"_id":"talk#2"}}
            """,
            """
            {"delete":{"_id":"talk"}}
            """);
  }

  @Test
  void passagesOfALongerVersionAreRemoved() {
    assertThat(sent(block(1, 3), 3).getFirst())
        .isEqualTo(
            """
            {"index":{"_id":"talk#1"}}
            {"text":"aaa"}
            {"delete":{"_id":"talk#2"}}
            {"delete":{"_id":"talk#3"}}
            """);
  }
}
