package dev.cuecard.index.cluster;

import dev.cuecard.index.IndexKeeper;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.Patience;
import dev.cuecard.index.store.PassageVectors;
import java.util.Map;
import java.util.Optional;

/// Opens an index that stands on a cluster, as it is: many read it, and no reader's corpus need be
/// the one that it was made of.
public record ClusterKeeper(ClusterAccess access) implements IndexKeeper {
  @Override
  public PassageIndex open(PassageIndex.Use use) {
    return ClusterIndex.open(access);
  }

  @Override
  public PassageIndex open(PassageIndex.Use use, PassageVectors vectors, int many) {
    return open(use);
  }

  @Override
  public Optional<PassageIndex> newer(PassageIndex opened) {
    Map<String, String> notes;
    try (ClusterClient cluster = new ClusterClient(access, Patience.OF_A_READER)) {
      notes = ClusterIndex.notes(cluster);
    }
    return notes.equals(opened.notes())
        ? Optional.empty()
        : Optional.of(open(PassageIndex.Use.MANY));
  }

  /// None: what has no vectors was loaded so.
  @Override
  public Optional<PassageIndex> completed(PassageIndex opened, PassageVectors vectors) {
    return Optional.empty();
  }
}
