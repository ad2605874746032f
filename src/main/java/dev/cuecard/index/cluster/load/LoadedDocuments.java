package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.StoredFile;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Headers;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.store.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The documents that a cluster holds.
record LoadedDocuments(Map<String, Loaded> byId) {
  /// What is known of one.
  ///
  /// @param stamp of the file that it was made of
  private record Loaded(String stamp, int passages) {}

  /// Those of `index`.
  static LoadedDocuments of(ClusterClient cluster, String index) {
    Map<String, Loaded> loaded = new HashMap<>();
    Headers.read(
        cluster,
        index,
        header ->
            loaded.put(header.document(), new Loaded(header.stamp(), header.layout().passages())),
        Fields.STAMP,
        Names.LAYOUT);
    return new LoadedDocuments(loaded);
  }

  /// Whether what is there was made of this file as it is.
  boolean has(StoredFile file) {
    @Nullable Loaded loaded = byId.get(file.id());
    return loaded != null && loaded.stamp().equals(file.stamp());
  }

  /// How many passages of the document are there.
  int passages(String id) {
    @Nullable Loaded loaded = byId.get(id);
    return loaded == null ? 0 : loaded.passages();
  }

  /// The ids of all but these.
  Set<String> without(Set<String> ids) {
    return byId.keySet().stream().filter(id -> !ids.contains(id)).collect(Collectors.toSet());
  }
}
