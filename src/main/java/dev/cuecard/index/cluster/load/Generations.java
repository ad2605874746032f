package dev.cuecard.index.cluster.load;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.form.ClusterSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
          int last = begun.isEmpty() ? current.map(Generations::number).orElse(0) : number(begun.getLast());
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

  /// A second name of an index, by which it is written. A cluster makes an index of any name that it
  /// is told to write to, but no such second name: what another worker has removed meanwhile does
  /// not come back, without its form and with a few documents.
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

  private static int number(String index) {
    Matcher number = NUMBER.matcher(index);
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  /// Has `index` searched from now on, with notes of what it is of, and removes those before it. Of
  /// workers that do so at once with different indices the one with the highest number wins; the
  /// others are told.
  ///
  /// @throws ClusterFailed if a later one is searched
  void publish(String index, ClusterSchema schema, Map<String, String> of) {
    ObjectNode notes = schema.notes();
    of.forEach(notes::put);
    cluster.put("/" + index + "/_mapping", Json.object().set("_meta", notes));
    Optional<String> before = current();
    while (!before.equals(Optional.of(index))) {
      if (before.isPresent() && number(before.get()) > number(index)) {
        remove(index);
        throw new ClusterFailed(
            index + " is whole, but another worker has put " + before.get() + " in its place");
      }
      if (isRenamed(before, index)) {
        before.ifPresent(this::remove);
        laterWhole(index, of.keySet()).ifPresent(later -> isRenamed(Optional.of(index), later));
      }
      before = current();
    }
    abandoned(number(index)).forEach(this::remove);
  }

  /// Gives the name to `index` if `before` has it, or nobody; another worker may have been faster.
  private boolean isRenamed(Optional<String> before, String index) {
    ObjectNode change = Json.object();
    ArrayNode actions = change.putArray("actions");
    actions
        .addObject()
        .putObject("remove")
        .put("index", before.orElse(name + "-*"))
        .put("alias", name)
        .put("must_exist", before.isPresent());
    actions.addObject().putObject("add").put("index", index).put("alias", name);
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
    JsonNode all = all();
    return after(Optional.of(index)).stream()
        .filter(later -> notes.stream().allMatch(notes(all.path(later))::has))
        .findFirst();
  }

  /// Those that are not searched: they are being loaded, or were left by a load that was broken off.
  List<String> unfinished() {
    return after(current());
  }

  /// Those begun after this one, by number.
  private List<String> after(Optional<String> index) {
    int last = index.map(Generations::number).orElse(0);
    return ours(all()).filter(one -> number(one) > last).toList();
  }

  /// Those before this number that are not searched: a load was broken off before it removed them.
  private List<String> abandoned(int number) {
    JsonNode all = all();
    return ours(all)
        .filter(index -> number(index) < number)
        .filter(index -> Set.of(door(index)).containsAll(all.path(index).path("aliases").propertyNames()))
        .toList();
  }

  private JsonNode all() {
    return cluster.get("/" + name + "-*?filter_path=*.aliases,*.mappings._meta");
  }

  private Stream<String> ours(JsonNode all) {
    return all.propertyNames().stream()
        .filter(index -> index.equals(name + "-" + number(index)))
        .filter(index -> ClusterSchema.isOurs(notes(all.path(index))))
        .sorted(Comparator.comparingInt(Generations::number));
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
