package dev.cuecard.mediawiki.live;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Which lists of translations of one wiki were read, beside what the documents themselves say: of
/// which bundle's page, in which revision, to which language. All of them are as they were at the
/// wiki at one moment or later. It may be stored at any time; what a cut leaves is true.
///
/// ```json
/// {"asOf": "2026-11-22T06:00:00Z", "translations": {"Knots/The bowline": {"fr": "4711"}}}
/// ```
public final class WikiState {
  private static final String AS_OF = "asOf";
  private static final String TRANSLATIONS = "translations";

  private final SortedMap<String, SortedMap<String, String>> lists = new TreeMap<>();
  private Instant asOf = Instant.EPOCH;

  /// Nothing was read yet.
  public WikiState() {}

  /// What [#json] wrote. Anything else is as good as nothing.
  public static WikiState of(String json) {
    WikiState state = new WikiState();
    try {
      JsonNode node = JsonMapper.shared().readTree(json);
      state.asOf = Instant.parse(node.path(AS_OF).asString(""));
      node.path(TRANSLATIONS)
          .forEachEntry((title, languages) ->
              languages.forEachEntry(
                  (code, revision) -> state.read(title, code, revision.asString(""))));
      return state;
    } catch (JacksonException | DateTimeException e) {
      return new WikiState();
    }
  }

  /// All of it, sorted, to be stored.
  public String json() {
    ObjectNode node = JsonMapper.shared().createObjectNode().put(AS_OF, asOf.toString());
    ObjectNode all = node.putObject(TRANSLATIONS);
    lists.forEach((title, languages) -> languages.forEach(all.withObjectProperty(title)::put));
    return node.toPrettyString() + "\n";
  }

  Instant asOf() {
    return asOf;
  }

  void asOf(Instant moment) {
    asOf = moment;
  }

  /// How many lists were read.
  int size() {
    return lists.values().stream().mapToInt(Map::size).sum();
  }

  boolean has(String title, String code, String revision) {
    return revision.equals(lists.getOrDefault(title, new TreeMap<>()).get(code));
  }

  void read(String title, String code, String revision) {
    lists.computeIfAbsent(title, _ -> new TreeMap<>()).put(code, revision);
  }

  /// Something changed in this language. If no list is in it, it may be the source's own, whose
  /// change makes translations to all languages outdated without touching them.
  void forget(String title, String code) {
    if (lists.getOrDefault(title, new TreeMap<>()).remove(code) == null) {
      lists.remove(title);
    }
  }

  void forget(String title) {
    lists.remove(title);
  }

  void forgetAll() {
    lists.clear();
  }
}
