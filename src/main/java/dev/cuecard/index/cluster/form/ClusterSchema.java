package dev.cuecard.index.cluster.form;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.analysis.StemFilters;
import dev.cuecard.index.ranking.Bm25;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.IndexRefresh;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an index on a cluster is made as.
///
/// @param model the sentence model whose vectors it holds, if it holds any
public record ClusterSchema(Optional<Model> model) {
  /// Changes whenever what is written changes, other than with [IndexRefresh#SCHEMA].
  private static final String FORM = "5";

  private static final String TERMS = "terms";

  /// A sentence model.
  ///
  /// @param dimensions of its vectors
  public record Model(String id, int dimensions) {}

  /// Into how many parts an index is cut, and how often each is held beside the first.
  public record Size(int shards, int replicas) {}

  /// The notes by which an index is known to be such a one.
  public ObjectNode notes() {
    ObjectNode notes = Json.object().put("cuecard", IndexRefresh.SCHEMA + "." + FORM);
    model.ifPresent(one -> notes.put(Fields.MODEL, one.id()));
    return notes;
  }

  /// What an index lacks that was made before workers could have corpora of their own.
  public static ObjectNode ofOwners() {
    ObjectNode mapping = Json.object();
    mapping.putObject("properties").putObject(Names.OWNER).put("type", "keyword");
    return mapping;
  }

  /// What the cluster is told when the index is made.
  public ObjectNode definition(Size size) {
    ObjectNode all = Json.object();
    all.set("settings", settings(size));
    ObjectNode mappings = all.putObject("mappings");
    mappings.put("dynamic", "strict");
    mappings.set("_meta", notes());
    mappings.putObject("_source").putArray("excludes").add(Names.VECTOR);
    mappings.set("properties", properties());
    return all;
  }

  private ObjectNode settings(Size size) {
    ObjectNode index = Json.object();
    index.put("number_of_shards", size.shards());
    index.put("number_of_replicas", size.replicas());
    index.put("refresh_interval", "-1"); // a load is seen when it is whole
    if (model.isPresent()) {
      index.put("knn", true);
      index.put("knn.derived_source.enabled", false);
    }
    ObjectNode similarity = index.putObject("similarity").putObject(TERMS);
    similarity.put("type", "BM25").put("k1", Bm25.K1).put("b", Bm25.B);
    ObjectNode analysis = index.putObject("analysis");
    ObjectNode tokenizer = analysis.putObject("tokenizer").putObject(TERMS);
    tokenizer.put("type", "whitespace").put("max_token_length", 16_000);
    ObjectNode beside = analysis.putObject("filter").putObject(TERMS);
    beside.put("type", "pattern_capture").put("preserve_original", false);
    String mark = String.valueOf(StemFilters.MARK);
    beside
        .putArray("patterns")
        .add("^([^" + mark + TokenText.PAIR + "]+)")
        .add("(" + mark + "[^" + mark + "]+)")
        .add(TokenText.PAIR + "(.+)$");
    ObjectNode analyzer = analysis.putObject("analyzer").putObject(TERMS);
    analyzer.put("type", "custom").put("tokenizer", TERMS).putArray("filter").add(TERMS);
    return Json.object().set("index", index);
  }

  private ObjectNode properties() {
    ObjectNode fields = Json.object();
    text(fields, Names.TEXT).put("similarity", TERMS);
    for (String label : List.of(Fields.TITLE, Fields.COLLECTION, Fields.SPEAKER)) {
      text(fields, label).put("similarity", TERMS).put("norms", false);
    }
    for (String exact :
        List.of(
            Fields.DOCUMENT,
            Fields.LANGUAGE,
            Fields.KIND,
            Fields.ORIGIN,
            Fields.FIRST,
            Fields.MODEL,
            Fields.STAMP,
            Names.OWNER,
            Names.FIELD)) {
      fields.putObject(exact).put("type", "keyword");
    }
    fields
        .putObject(Names.LAYOUT)
        .put("type", "keyword")
        .put("index", false)
        .put("doc_values", false);
    for (String number : List.of(Names.NUMBER, Names.TERMS, Names.TITLE_TERMS, Fields.CHANCE)) {
      fields.putObject(number).put("type", "integer");
    }
    for (String number : List.of(Fields.DATE, Fields.DURATION)) {
      fields.putObject(number).put("type", "long");
    }
    for (String bytes : List.of(Fields.HEADER, Fields.PASSAGE, Names.VECTOR_BYTES, Names.FURTHER)) {
      fields.putObject(bytes).put("type", "binary");
    }
    model.ifPresent(one -> vector(fields.putObject(Names.VECTOR), one));
    return fields;
  }

  private static ObjectNode text(ObjectNode fields, String name) {
    return fields
        .putObject(name)
        .put("type", "text")
        .put("analyzer", TERMS)
        .put("position_increment_gap", 100);
  }

  private static void vector(ObjectNode field, Model model) {
    field.put("type", "knn_vector").put("dimension", model.dimensions()).put("data_type", "byte");
    field.put("space_type", "cosinesimil");
    field.putObject("method").put("name", "hnsw").put("engine", "lucene");
  }

  /// Whether an index with these notes is one of Cuecard's, of any version.
  public static boolean isOurs(JsonNode notes) {
    return notes.has("cuecard");
  }

  /// Whether this version can read an index with these notes.
  public static boolean isReadable(JsonNode notes) {
    return notes.path("cuecard").asString("").equals(IndexRefresh.SCHEMA + "." + FORM);
  }
}
