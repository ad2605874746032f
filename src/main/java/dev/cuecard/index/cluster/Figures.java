package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.store.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is known of the whole index.
///
/// @param terms how many terms all passages have together
/// @param titleTerms how many their titles have
/// @param textFields in which something stands
/// @param languages the tags of the languages, and of those without region or script
record Figures(
    long passages,
    long terms,
    long titleTerms,
    List<TextField> textFields,
    SortedSet<String> languages) {
  private static final int MOST_LANGUAGES = 1000;

  static Figures of(ClusterClient cluster) {
    ObjectNode question = Json.object().put("size", 0).put("track_total_hits", true);
    question.putObject("query").putObject("range").putObject(Names.TERMS).put("gt", 0);
    ObjectNode counted = question.putObject("aggs");
    counted.putObject(Names.TERMS).putObject("sum").put("field", Names.TERMS);
    counted.putObject(Names.TITLE_TERMS).putObject("sum").put("field", Names.TITLE_TERMS);
    values(counted, Names.FIELD);
    values(counted, Fields.LANGUAGE);
    JsonNode answer = cluster.search(List.of(question)).getFirst();
    JsonNode counts = answer.path("aggregations");
    return new Figures(
        answer.path("hits").path("total").path("value").longValue(),
        (long) counts.path(Names.TERMS).path("value").doubleValue(0),
        (long) counts.path(Names.TITLE_TERMS).path("value").doubleValue(0),
        TextField.among(
            keys(counts.path(Names.FIELD)).stream().map(key -> TextField.PREFIX + key).toList()),
        new TreeSet<>(keys(counts.path(Fields.LANGUAGE))));
  }

  private static void values(ObjectNode counted, String field) {
    counted.putObject(field).putObject("terms").put("field", field).put("size", MOST_LANGUAGES);
  }

  private static List<String> keys(JsonNode counts) {
    List<String> keys = new ArrayList<>();
    for (JsonNode bucket : counts.path("buckets")) {
      keys.add(bucket.path("key").stringValue());
    }
    return keys;
  }
}
