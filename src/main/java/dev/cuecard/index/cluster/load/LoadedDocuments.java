package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.StoredFile;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Headers;
import dev.cuecard.index.store.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The documents that a cluster holds.
///
/// @param stamps of the files that they were made of, by their ids
record LoadedDocuments(Map<String, String> stamps) {
  /// Those of `index`.
  static LoadedDocuments of(ClusterClient cluster, String index) {
    Map<String, String> stamps = new HashMap<>();
    Headers.read(
        cluster, index, header -> stamps.put(header.document(), header.stamp()), Fields.STAMP);
    return new LoadedDocuments(stamps);
  }

  /// Whether what is there was made of this file as it is.
  boolean has(StoredFile file) {
    return file.stamp().equals(stamps.get(file.id()));
  }

  /// The ids of all but these.
  Set<String> without(Set<String> ids) {
    return stamps.keySet().stream().filter(id -> !ids.contains(id)).collect(Collectors.toSet());
  }
}
