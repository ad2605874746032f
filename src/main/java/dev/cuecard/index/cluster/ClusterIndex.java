package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.index.Hit;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.QueryVector;
import dev.cuecard.index.Vocabulary;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.client.Patience;
import dev.cuecard.index.cluster.form.ClusterSchema;
import dev.cuecard.index.cluster.form.Headers;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.store.Fields;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The index on a cluster. It is only read here; [dev.cuecard.index.cluster.load.ClusterLoad]
/// writes it.
public final class ClusterIndex implements PassageIndex {
  private final ClusterClient cluster;
  private final Map<String, String> notes;
  private final Figures figures;
  private final SliceMaker slices;
  private SoftReference<List<DocumentHeader>> known = new SoftReference<>(null);

  private ClusterIndex(ClusterClient cluster, Map<String, String> notes) {
    this.cluster = cluster;
    this.notes = notes;
    this.figures = Figures.of(cluster);
    this.slices = new SliceMaker(cluster, figures);
  }

  /// Opens the index at this address.
  ///
  /// @throws ClusterFailed if there is none, or one that this version cannot read
  public static ClusterIndex open(ClusterAccess access) {
    ClusterClient cluster = new ClusterClient(access, Patience.OF_A_READER);
    try {
      return new ClusterIndex(cluster, notes(cluster));
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /// What is noted of the index now.
  static Map<String, String> notes(ClusterClient cluster) {
    JsonNode found = mapping(cluster);
    String index = found.propertyNames().iterator().next();
    JsonNode meta = found.path(index).path("mappings").path("_meta");
    if (!ClusterSchema.isReadable(meta)) {
      throw new ClusterFailed(
          ClusterSchema.isOurs(meta)
              ? cluster.index()
                  + " is of another version of Cuecard: \"cuecard index\" makes it anew"
              : "expected an index that Cuecard made, got " + cluster.index());
    }
    Map<String, String> notes = new TreeMap<>(Map.of("index", index));
    meta.properties().forEach(note -> notes.put(note.getKey(), note.getValue().asString("")));
    return notes;
  }

  private static JsonNode mapping(ClusterClient cluster) {
    try {
      return cluster.get("/" + cluster.index() + "/_mapping");
    } catch (ClusterFailed e) {
      throw e.isMissing()
          ? new ClusterFailed(
              "there is no index "
                  + cluster.index()
                  + " on the cluster: \"cuecard index\" makes it")
          : e;
    }
  }

  @Override
  public Map<String, String> notes() {
    return notes;
  }

  /// Read once, and kept as long as there is memory for them.
  @Override
  public synchronized List<DocumentHeader> documents() {
    List<DocumentHeader> headers = known.get();
    if (headers == null) {
      List<DocumentHeader> read = new ArrayList<>();
      Headers.read(cluster, cluster.index(), record -> read.add(record.header()), Fields.HEADER);
      headers = List.copyOf(read);
      known = new SoftReference<>(headers);
    }
    return headers;
  }

  @Override
  public Vocabulary vocabulary() {
    return new ClusterVocabulary(cluster, figures, slices);
  }

  @Override
  public long passages() {
    return figures.passages();
  }

  @Override
  public long withoutVectors(String model) {
    ObjectNode question = Json.object().put("size", 0).put("track_total_hits", true);
    ObjectNode bool = question.putObject("query").putObject("bool");
    bool.putArray("filter").addObject().putObject("range").putObject(Names.NUMBER).put("gt", 0);
    bool.putArray("must_not").addObject().putObject("term").put(Fields.MODEL, model);
    return cluster
        .search(List.of(question))
        .getFirst()
        .path("hits")
        .path("total")
        .path("value")
        .longValue();
  }

  @Override
  public Stream<Hit> search(Query query, Optional<QueryVector> meaning, int most) {
    Optional<QueryVector> comparable = comparable(meaning);
    return slices.of(query, comparable, most).search(query, comparable, most);
  }

  private Optional<QueryVector> comparable(Optional<QueryVector> meaning) {
    return meaning.filter(vector -> vector.model().equals(notes.get(Fields.MODEL)));
  }

  @Override
  public Optional<Hit> stretch(
      Query question,
      Optional<QueryVector> meaning,
      DocumentHeader document,
      String language,
      TimeSpan found) {
    return slices
        .of(document.id(), language, question, comparable(meaning).isPresent())
        .stretch(question, comparable(meaning), document, language, found);
  }

  @Override
  public void close() {
    cluster.close();
  }
}
