package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.ranking.Asked;
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
/// The cluster is asked for one word at a time, see [WordInDocuments].
final class ClusterDocuments {
  private final SliceSearcher searcher;
  private final Map<String, Set<String>> documents = new HashMap<>();
  private final Map<String, Set<String>> beside = new HashMap<>();
  private final List<WordInDocuments> counts = new ArrayList<>();

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
    WordInDocuments count = new WordInDocuments(field, word, rarity);
    counts.add(count);
    ObjectNode question = Json.object().put("track_total_hits", false);
    ObjectNode bool = question.putObject("query").putObject("bool");
    bool.putArray("must").add(QueryJson.any(forms));
    ArrayNode filter = bool.putArray("filter");
    ArrayNode ids = filter.addObject().putObject("terms").putArray(Fields.DOCUMENT);
    own.forEach(ids::add);
    String language = field.substring(TextField.PREFIX.length());
    filter.addObject().putObject("term").put(Names.FIELD, language);
    question.set("aggs", count.sums(own.size()));
    question.set("post_filter", Pairs.ids(near));
    question.put("size", Math.min(Records.MOST, near.size()));
    question.put("_source", false).put("stored_fields", "_none_");
    question.putArray("docvalue_fields").add(Fields.DOCUMENT).add(Names.NUMBER);
    return question;
  }

  /// Takes the answers.
  void read(List<JsonNode> answers) {
    for (int i = 0; i < counts.size(); i++) {
      counts.get(i).read(answers.get(i));
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
        for (WordInDocuments count : counts) {
          if (count.isOf(field, word)) {
            inDocument += count.in(document);
            count
                .byNumber(document)
                .forEach((at, times) -> inPassages.merge(at, times, Float::sum));
          }
        }
        for (int at = 1; at < frequencies.length && !inPassages.isEmpty(); at++) {
          frequencies[at] = Math.max(frequencies[at], inPassages.getOrDefault(at, 0f));
        }
        return Math.max(sum, inDocument);
      }
    };
  }
}
