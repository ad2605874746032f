package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.ClusterSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts an index in the place of the one that is searched. Several workers may do so at once.
record Succession(ClusterClient cluster, Generations generations) {
  /// Has `index` searched from now on, with notes of what it is of, and removes those before it. Of
  /// workers that do so at once with different indices the one with the highest number wins; the
  /// others are told.
  ///
  /// @throws ClusterFailed if a later one is searched
  void publish(String index, ClusterSchema schema, Map<String, String> of) {
    ObjectNode notes = schema.notes();
    of.forEach(notes::put);
    cluster.put("/" + index + "/_mapping", Json.object().set("_meta", notes));
    Optional<String> before = generations.current();
    while (!before.equals(Optional.of(index))) {
      if (before.isPresent() && Generations.number(before.get()) > Generations.number(index)) {
        generations.remove(index);
        throw new ClusterFailed(
            index + " is whole, but another worker has put " + before.get() + " in its place");
      }
      if (isRenamed(before, index)) {
        before.ifPresent(generations::remove);
        laterWhole(index, of.keySet()).ifPresent(later -> isRenamed(Optional.of(index), later));
      } else {
        cluster.get("/" + index + "/_mapping"); // which fails where it is gone itself
      }
      before = generations.current();
    }
    abandoned(Generations.number(index)).forEach(generations::remove);
  }

  /// Gives the name to `index` if `before` has it, or nobody; another worker may have been faster.
  private boolean isRenamed(Optional<String> before, String index) {
    ObjectNode change = Json.object();
    ArrayNode actions = change.putArray("actions");
    actions
        .addObject()
        .putObject("remove")
        .put("index", before.orElse(cluster.index() + "-*"))
        .put("alias", cluster.index())
        .put("must_exist", before.isPresent());
    actions.addObject().putObject("add").put("index", index).put("alias", cluster.index());
    try {
      cluster.post("/_aliases", change);
      return true;
    } catch (ClusterFailed e) {
      if (e.isMissing()) {
        return false;
      }
      throw e;
    }
  }

  /// One that has been published at the same time, where none was searched before.
  private Optional<String> laterWhole(String index, Set<String> notes) {
    JsonNode all = generations.all();
    return generations.after(Optional.of(index)).stream()
        .filter(later -> notes.stream().allMatch(Generations.notes(all.path(later))::has))
        .findFirst();
  }

  /// Those before this number that are not searched: a load was broken off before it removed them.
  private List<String> abandoned(int number) {
    JsonNode all = generations.all();
    return generations
        .ours(all)
        .filter(index -> Generations.number(index) < number)
        .filter(index ->
            Set.of(Generations.door(index))
                .containsAll(all.path(index).path("aliases").propertyNames()))
        .toList();
  }
}
