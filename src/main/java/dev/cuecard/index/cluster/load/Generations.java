package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.ClusterSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
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

  static JsonNode notes(JsonNode index) {
    return index.path("mappings").path("_meta");
  }

  /// The index to be filled: the current one if it is made so, or else one made so after it, which
  /// is begun if nobody has yet. It is written by the name that [#door] gives.
  String toFill(ClusterSchema schema, ClusterSchema.Size size) {
    Optional<String> current = current();
    List<String> begun = after(current);
    Optional<String> same =
        Stream.concat(current.stream(), begun.stream())
            .filter(index -> isMadeSo(index, schema))
            .findFirst();
    String index =
        same.orElseGet(() -> {
          int last =
              begun.isEmpty()
                  ? current.map(Generations::number).orElse(0)
                  : number(begun.getLast());
          return name + "-" + (last + 1);
        });
    try {
      if (same.isEmpty()) {
        make(index, schema, size);
      }
    } catch (ClusterFailed e) {
      if (e.isThereAlready()) {
        return toFill(schema, size); // another worker has just begun it, or one of another form
      }
      throw e;
    }
    open(index);
    return index;
  }

  /// A second name of an index, by which it is written. A cluster makes an index of any name that
  /// it is told to write to, but no such second name: what another worker has removed meanwhile
  /// does not come back, without its form and with a few documents.
  static String door(String index) {
    return index + ".load";
  }

  /// What is told of one that is not there any more.
  static ClusterFailed gone(String index) {
    return new ClusterFailed(
        index + " is gone: another worker has put another in its place, start again");
  }

  private void open(String index) {
    ObjectNode change = Json.object();
    change
        .putArray("actions")
        .addObject()
        .putObject("add")
        .put("index", index)
        .put("alias", door(index));
    cluster.post("/_aliases", change);
    cluster.put("/" + index + "/_mapping", ClusterSchema.ofOwners());
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

  static int number(String index) {
    Matcher number = NUMBER.matcher(index);
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  /// Those that are not searched: they are being loaded, or were left by a load that was broken
  /// off.
  List<String> unfinished() {
    return after(current());
  }

  /// Those begun after this one, by number.
  List<String> after(Optional<String> index) {
    int last = index.map(Generations::number).orElse(0);
    return ours(all()).filter(one -> number(one) > last).toList();
  }

  /// All indices of such a name, with their aliases and notes.
  JsonNode all() {
    return cluster.get("/" + name + "-*?filter_path=*.aliases,*.mappings._meta");
  }

  /// Those of them that are generations, by number.
  Stream<String> ours(JsonNode all) {
    return all.propertyNames().stream()
        .filter(index -> index.equals(name + "-" + number(index)))
        .filter(index -> ClusterSchema.isOurs(notes(all.path(index))))
        .sorted(Comparator.comparingInt(Generations::number));
  }

  /// Removes an index, or finds it gone: where the answer is lost it is told twice to go.
  void remove(String index) {
    try {
      cluster.delete("/" + index);
    } catch (ClusterFailed e) {
      if (!e.isMissing()) {
        throw e;
      }
    }
  }
}
