package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.ranking.Bm25;
import dev.cuecard.index.ranking.RankedWord;
import dev.cuecard.index.store.Fields;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How often a word stands in documents and in some of their passages, for their lengths. A cluster
/// scores passages by the word, and the score tells: it is `rarity * f / (f + K1)`, see [Bm25]. Of
/// whole documents it adds `f` up itself.
///
/// @param field of the language that is asked
/// @param inDocuments by id
/// @param inPassages by the document's id and their number
record WordInDocuments(
    String field,
    RankedWord word,
    float rarity,
    Map<String, Float> inDocuments,
    Map<String, Map<Integer, Float>> inPassages) {
  private static final String DOCUMENTS = "documents";
  private static final String TIMES = "times";

  /// In parts of `rarity`. Where the cluster takes a word for commoner than we do, because it still
  /// counts what was deleted, a passage full of it must not pass for an endless one.
  private static final double MOST = 0.99;

  private static final String FREQUENCY =
      "double s = Math.min(_score / params.rarity, " + MOST + "); return s / (1 - s)";

  WordInDocuments(String field, RankedWord word, float rarity) {
    this(field, word, rarity, new HashMap<>(), new HashMap<>());
  }

  /// What is to be added up.
  ObjectNode sums(int documents) {
    ObjectNode all = Json.object();
    ObjectNode byDocument = all.putObject(DOCUMENTS);
    ObjectNode terms = byDocument.putObject("terms").put("field", Fields.DOCUMENT);
    terms.put("size", documents).put("execution_hint", "map");
    ObjectNode sum = byDocument.putObject("aggs").putObject(TIMES).putObject("sum");
    ObjectNode script = sum.putObject("script").put("source", FREQUENCY);
    script.putObject("params").put("rarity", rarity);
    return all;
  }

  /// Takes the answer: sums, and passages with their scores.
  void read(JsonNode answer) {
    for (JsonNode one : answer.path("aggregations").path(DOCUMENTS).path("buckets").values()) {
      double sum = one.path(TIMES).path("value").doubleValue();
      inDocuments.put(one.path("key").stringValue(), (float) (Bm25.K1 * sum));
    }
    for (JsonNode hit : answer.path("hits").path("hits").values()) {
      JsonNode fields = hit.path("fields");
      double score = Math.min(hit.path("_score").doubleValue() / rarity, MOST);
      inPassages
          .computeIfAbsent(fields.path(Fields.DOCUMENT).path(0).stringValue(), _ -> new HashMap<>())
          .put(
              fields.path(Names.NUMBER).path(0).intValue(),
              (float) (Bm25.K1 * score / (1 - score)));
    }
  }

  boolean isOf(String asked, RankedWord ranked) {
    return field.equals(asked) && word.equals(ranked);
  }

  /// How often it stands in all of this document.
  float in(String document) {
    return inDocuments.getOrDefault(document, 0f);
  }

  /// How often it stands in passages of this document, by their number.
  Map<Integer, Float> byNumber(String document) {
    return inPassages.getOrDefault(document, Map.of());
  }
}
