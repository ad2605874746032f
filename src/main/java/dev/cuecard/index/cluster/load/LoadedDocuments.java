package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.StoredFile;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Headers;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.store.Fields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The documents that a cluster holds.
///
/// @param loaded by their ids
record LoadedDocuments(Map<String, Loaded> loaded) {
  /// @param stamp of the file that it was made of
  /// @param owner see [Names#OWNER]
  record Loaded(String stamp, String owner) {}

  /// Those of `index`.
  static LoadedDocuments of(ClusterClient cluster, String index) {
    Map<String, Loaded> loaded = new HashMap<>();
    Headers.read(
        cluster,
        index,
        header -> loaded.put(header.document(), new Loaded(header.stamp(), header.owner())),
        Fields.STAMP,
        Names.OWNER);
    return new LoadedDocuments(loaded);
  }

  /// Whether what is there was made of this file as it is.
  boolean has(StoredFile file) {
    Loaded there = loaded.get(file.id());
    return there != null && file.stamp().equals(there.stamp());
  }

  /// Whether it also is noted whose it is.
  boolean has(StoredFile file, Portion portion) {
    Loaded there = loaded.get(file.id());
    boolean isNoted = there != null && there.owner().equals(portion.owner());
    return has(file) && (isNoted || portion.owner().isEmpty());
  }

  /// The ids of all that is not among these files and that `portion` removes.
  Set<String> gone(List<StoredFile> files, Portion portion) {
    Set<String> gone = new HashSet<>();
    loaded.forEach((id, there) -> {
      if (portion.removes(id, there.owner())) {
        gone.add(id);
      }
    });
    files.forEach(file -> gone.remove(file.id()));
    return gone;
  }

  /// How many others have in corpora of their own, and are not among these files.
  long ofOthers(List<StoredFile> files, Portion portion) {
    Set<String> others = new HashSet<>();
    loaded.forEach((id, there) -> {
      if (!there.owner().isEmpty()) {
        others.add(id);
      }
    });
    files.forEach(file -> others.remove(file.id()));
    return portion.owner().isEmpty() ? others.size() : 0;
  }
}
