package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.ranking.Asked;
import dev.cuecard.index.ranking.Bm25;
import dev.cuecard.index.ranking.RankedWord;
import dev.cuecard.index.ranking.WholeDocuments;
import dev.cuecard.index.store.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How often the words of a query stand in the documents and beside the passages that were found.
/// The cluster scores passages by one word at a time, and a score tells how often it stands there:
/// it is `rarity * f / (f + K1)`, see [Bm25]. Of whole documents the cluster adds that up.
final class ClusterDocuments {
  private static final String DOCUMENTS = "documents";
  private static final String TIMES = "times";

  /// In parts of [Bm25#K1]. Where the cluster takes a word for commoner than we do, because it still
  /// counts what was deleted, a passage full of it must not pass for an endless one.
  private static final double MOST = 0.99;

  private static final String FREQUENCY =
      "double s = Math.min(_score / params.rarity, " + MOST + "); return s / (1 - s)";

  private final SliceSearcher searcher;
  private final Map<String, Set<String>> documents = new HashMap<>();
  private final Map<String, Set<String>> beside = new HashMap<>();
  private final List<Count> counts = new ArrayList<>();

  /// How often a word stands somewhere, in some of its forms.
  ///
  /// @param inDocuments by id
  /// @param inPassages by the document's id and their number
  private record Count(
      String field,
      RankedWord word,
      float rarity,
      Map<String, Float> inDocuments,
      Map<String, Map<Integer, Float>> inPassages) {
    boolean isOf(String field, RankedWord word) {
      return field().equals(field) && word().equals(word);
    }
  }

  /// @param searcher that knows how rare the words are
  /// @param found the passages
  ClusterDocuments(SliceSearcher searcher, List<StoredRecord> found) {
    this.searcher = searcher;
    for (StoredRecord passage : found) {
      String field = passage.field();
      documents.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(passage.document());
      Set<String> ids = beside.computeIfAbsent(field, _ -> new LinkedHashSet<>());
      ids.add(BlockRecords.id(passage.document(), passage.number() + 1));
      if (passage.number() > 1) {
        ids.add(BlockRecords.id(passage.document(), passage.number() - 1));
      }
    }
    for (StoredRecord passage : found) {
      beside
          .getOrDefault(passage.field(), Set.of())
          .remove(BlockRecords.id(passage.document(), passage.number()));
    }
  }

  /// What the cluster is to be asked.
  List<ObjectNode> questions(List<Asked> asked) {
    List<ObjectNode> questions = new ArrayList<>();
    for (Asked language : asked) {
      if (documents.containsKey(language.field())) {
        for (RankedWord word : language.words()) {
          for (List<Term> forms : countedTogether(language, word)) {
            questions.add(question(language.field(), word, forms));
          }
        }
      }
    }
    return questions;
  }

  /// The forms that are there: a word and its stem, which can stand in one place, or each alone.
  private List<List<Term>> countedTogether(Asked language, RankedWord word) {
    if (!word.spreads()) {
      return List.of();
    }
    List<Term> forms =
        word.forms().stream()
            .map(form -> new Term(language.field(), form))
            .filter(term -> searcher.passagesWith(term) > 0)
            .sorted()
            .toList();
    return QueryJson.isWordWithStem(forms) ? List.of(forms) : forms.stream().map(List::of).toList();
  }

  private ObjectNode question(String field, RankedWord word, List<Term> forms) {
    Set<String> own = documents.getOrDefault(field, Set.of());
    Set<String> near = beside.getOrDefault(field, Set.of());
    long having = forms.stream().mapToLong(searcher::passagesWith).max().orElse(0);
    float rarity = (float) searcher.rarity(having);
    counts.add(new Count(field, word, rarity, new HashMap<>(), new HashMap<>()));
    ObjectNode question = Json.object().put("track_total_hits", false);
    ObjectNode bool = question.putObject("query").putObject("bool");
    bool.putArray("must").add(QueryJson.any(forms));
    ArrayNode filter = bool.putArray("filter");
    ArrayNode ids = filter.addObject().putObject("terms").putArray(Fields.DOCUMENT);
    own.forEach(ids::add);
    String language = field.substring(TextField.PREFIX.length());
    filter.addObject().putObject("term").put(Names.FIELD, language);
    question.putObject("aggs").set(DOCUMENTS, sums(own.size(), rarity));
    question.set("post_filter", Pairs.ids(near));
    question.put("size", near.size()).put("_source", false).put("stored_fields", "_none_");
    question.putArray("docvalue_fields").add(Fields.DOCUMENT).add(Names.NUMBER);
    return question;
  }

  private static ObjectNode sums(int documents, float rarity) {
    ObjectNode byDocument = Json.object();
    byDocument
        .putObject("terms")
        .put("field", Fields.DOCUMENT)
        .put("size", documents)
        .put("execution_hint", "map");
    ObjectNode sum = byDocument.putObject("aggs").putObject(TIMES).putObject("sum");
    ObjectNode script = sum.putObject("script").put("source", FREQUENCY);
    script.putObject("params").put("rarity", rarity);
    return byDocument;
  }

  /// Takes the answers.
  void read(List<JsonNode> answers) {
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      for (JsonNode one :
          answers.get(i).path("aggregations").path(DOCUMENTS).path("buckets").values()) {
        count
            .inDocuments()
            .put(
                one.path("key").stringValue(),
                (float) (Bm25.K1 * one.path(TIMES).path("value").doubleValue()));
      }
      for (JsonNode hit : answers.get(i).path("hits").path("hits").values()) {
        JsonNode fields = hit.path("fields");
        double score = Math.min(hit.path("_score").doubleValue() / count.rarity(), MOST);
        count
            .inPassages()
            .computeIfAbsent(
                fields.path(Fields.DOCUMENT).path(0).stringValue(), _ -> new HashMap<>())
            .put(
                fields.path(Names.NUMBER).path(0).intValue(),
                (float) (Bm25.K1 * score / (1 - score)));
      }
    }
  }

  /// The same of the documents as they stand in a slice.
  WholeDocuments in(SlicePlaces places) {
    return new WholeDocuments() {
      @Override
      public int passages(int header, String field, int there) {
        return places.at(header).header().layout().passages(field);
      }

      @Override
      public float complete(
          int header, String field, RankedWord word, float[] frequencies, float sum) {
        String document = places.at(header).document();
        float inDocument = 0;
        Map<Integer, Float> inPassages = new HashMap<>();
        for (Count count : counts) {
          if (count.isOf(field, word)) {
            inDocument += count.inDocuments().getOrDefault(document, 0f);
            count
                .inPassages()
                .getOrDefault(document, Map.of())
                .forEach((number, times) -> inPassages.merge(number, times, Float::sum));
          }
        }
        inPassages.forEach(
            (number, times) -> frequencies[number] = Math.max(frequencies[number], times));
        return Math.max(sum, inDocument);
      }
    };
  }
}
