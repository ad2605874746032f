package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.ClusterSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The indices that have stood behind a name, one after the other: `talks-1`, `talks-2`. The name
/// itself is an alias of the one that is searched. One of another form is made beside it, and takes
/// its place when it is whole.
final class Generations {
  private static final Pattern NUMBER = Pattern.compile("-(\\d{1,9})$");

  private final ClusterClient cluster;
  private final String name;

  Generations(ClusterClient cluster) {
    this.cluster = cluster;
    this.name = cluster.index();
  }

  /// The index that is searched now.
  Optional<String> current() {
    JsonNode found;
    try {
      found = cluster.get("/" + name + "/_mapping");
    } catch (ClusterFailed e) {
      if (e.isMissing()) {
        return Optional.empty();
      }
      throw e;
    }
    String index = found.propertyNames().iterator().next();
    boolean isOne = found.size() == 1 && !index.equals(name);
    if (!isOne || !ClusterSchema.isOurs(notes(found.path(index)))) {
      throw new ClusterFailed(
          "expected a name for Cuecard's index, got \"" + name + "\", which is something else's");
    }
    return Optional.of(index);
  }

  private static JsonNode notes(JsonNode index) {
    return index.path("mappings").path("_meta");
  }

  /// The index to be filled: the current one if it is made so, or else the one after it, which is
  /// made if nobody has yet.
  String toFill(ClusterSchema schema, ClusterSchema.Size size) {
    Optional<String> current = current();
    if (current.isPresent() && isMadeSo(current.get(), schema)) {
      return current.get();
    }
    String next = name + "-" + (current.map(Generations::number).orElse(0) + 1);
    try {
      make(next, schema, size);
    } catch (ClusterFailed e) {
      if (!e.isThereAlready()) {
        throw e;
      }
      if (!isMadeSo(next, schema)) {
        remove(next); // begun by another version, and never finished
        make(next, schema, size);
      }
    }
    return next;
  }

  /// Makes an index, and waits a while for all its copies: what is written before they are there
  /// would be lost with a node.
  private void make(String index, ClusterSchema schema, ClusterSchema.Size size) {
    cluster.put("/" + index + "?wait_for_active_shards=all&timeout=60s", schema.definition(size));
  }

  private boolean isMadeSo(String index, ClusterSchema schema) {
    JsonNode notes = notes(cluster.get("/" + index + "/_mapping").path(index));
    return schema.notes().properties().stream()
        .allMatch(note -> note.getValue().equals(notes.get(note.getKey())));
  }

  private static int number(String index) {
    Matcher number = NUMBER.matcher(index);
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  /// Has `index` searched from now on, with notes of what it is of, and removes those before it.
  void publish(String index, ClusterSchema schema, Map<String, String> of) {
    ObjectNode notes = schema.notes();
    of.forEach(notes::put);
    cluster.put("/" + index + "/_mapping", Json.object().set("_meta", notes));
    Optional<String> before = current();
    if (!before.equals(Optional.of(index))) {
      rename(before, index);
      before.ifPresent(this::remove);
    }
    abandoned(number(index)).forEach(this::remove);
  }

  private void rename(Optional<String> before, String index) {
    ObjectNode change = Json.object();
    ArrayNode actions = change.putArray("actions");
    before.ifPresent(
        old -> actions.addObject().putObject("remove").put("index", old).put("alias", name));
    actions.addObject().putObject("add").put("index", index).put("alias", name);
    cluster.post("/_aliases", change);
  }

  /// Those before this number that are not searched: a load was broken off before it removed them.
  private List<String> abandoned(int number) {
    JsonNode all = cluster.get("/" + name + "-*?filter_path=*.aliases,*.mappings._meta");
    return all.propertyNames().stream()
        .filter(index -> index.equals(name + "-" + number(index)) && number(index) < number)
        .filter(index -> all.path(index).path("aliases").isEmpty())
        .filter(index -> ClusterSchema.isOurs(notes(all.path(index))))
        .toList();
  }

  /// Removes an index, or finds it gone: where the answer is lost it is told twice to go.
  private void remove(String index) {
    try {
      cluster.delete("/" + index);
    } catch (ClusterFailed e) {
      if (!e.isMissing()) {
        throw e;
      }
    }
  }
}
