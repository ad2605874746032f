package dev.cuecard.index.cluster.load;

import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.BlockRecords.Item;
import java.util.ArrayList;
import java.util.List;

/// Writes documents and removes them, many at once. A header is written when the passages are there
/// of which it says so, and removed when they are gone: what is broken off can be seen by it.
final class BlockWriter {
  /// After so many records the documents that they are of are finished.
  private static final int RECORDS = 1000;

  private final Bulk bulk;

  /// What is to be done with headers, when all is done with the passages.
  private final List<Runnable> headers = new ArrayList<>();

  private int records;

  BlockWriter(ClusterClient cluster, String index) {
    this.bulk = new Bulk(cluster, index);
  }

  /// Writes a document in the place of one that had passages up to `last`.
  void write(BlockRecords block, int last) {
    Item header = block.header();
    int passages = block.passages().size();
    block.passages().forEach(bulk::write);
    deletePassages(header.id(), passages + 1, last);
    headers.add(() -> bulk.write(header));
    finish(1 + Math.max(passages, last));
  }

  /// Removes a document that has passages up to `last`.
  void delete(String id, int last) {
    deletePassages(id, 1, last);
    headers.add(() -> bulk.delete(id));
    finish(1 + last);
  }

  private void deletePassages(String id, int first, int last) {
    for (int number = first; number <= last; number++) {
      bulk.delete(BlockRecords.id(id, number));
    }
  }

  private void finish(int more) {
    records += more;
    if (records >= RECORDS) {
      send();
    }
  }

  /// Does all that is not yet done.
  ///
  /// @throws ClusterFailed if the cluster refuses some of it, or is too busy for too long
  void send() {
    bulk.send();
    headers.forEach(Runnable::run);
    bulk.send();
    headers.clear();
    records = 0;
  }
}
