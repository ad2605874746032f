package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.Vocabulary;
import dev.cuecard.index.WordCount;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.store.Fields;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The words and names that are in a cluster's index. A cluster lists no words: it is asked for
/// passages that have such words, and those are looked through.
final class ClusterVocabulary implements Vocabulary {
  private static final int MOST_IDS = 100;

  /// So many passages with words that begin so are looked through.
  private static final int PASSAGES = 300;

  /// So many of those words are counted.
  private static final int COUNTED = 50;

  private static final int EDITS = 2;

  private final ClusterClient cluster;
  private final Figures figures;
  private final SliceMaker slices;

  ClusterVocabulary(ClusterClient cluster, Figures figures, SliceMaker slices) {
    this.cluster = cluster;
    this.figures = figures;
    this.slices = slices;
  }

  @Override
  public SortedSet<String> languages() {
    return new TreeSet<>(figures.languages());
  }

  @Override
  public List<String> ids(String beginning) {
    ObjectNode question = Json.object().put("size", MOST_IDS);
    var all = question.putObject("query").putObject("bool").putArray("filter");
    all.addObject().putObject("prefix").put(Fields.DOCUMENT, beginning);
    all.addObject().putObject("term").put(Names.NUMBER, 0);
    question.putArray("sort").add(Fields.DOCUMENT);
    question.putArray("_source").add(Fields.DOCUMENT);
    List<String> ids = new ArrayList<>();
    for (JsonNode hit : cluster.search(List.of(question)).getFirst().path("hits").path("hits")) {
      ids.add(new StoredRecord(hit.path("_source")).document());
    }
    return ids.contains(beginning) ? List.of(beginning) : ids;
  }

  @Override
  public List<WordCount> completions(String beginning, int most) {
    List<String> words =
        slices
            .of(new Query.Prefix(beginning), Optional.empty(), PASSAGES)
            .vocabulary()
            .completions(beginning, Math.max(most, COUNTED))
            .stream()
            .map(WordCount::word)
            .toList();
    Map<Term, Long> counts =
        slices.counts(
            words.stream().map(word -> new Term(Names.TEXT, word)).collect(Collectors.toSet()));
    return words.stream()
        .map(word ->
            new WordCount(word, counts.getOrDefault(new Term(Names.TEXT, word), 0L).intValue()))
        .sorted(
            Comparator.comparingInt(WordCount::passages).reversed().thenComparing(WordCount::word))
        .limit(most)
        .toList();
  }

  @Override
  public Optional<String> nearest(String word, Language language) {
    boolean known =
        !language.equals(Language.UNKNOWN) && figures.textFields().contains(TextField.of(language));
    Query like =
        new Query.Clauses(
            known ? List.of(in(language)) : List.of(),
            List.of(new Query.Word(word), new Query.Fuzzy(word, EDITS)),
            List.of());
    return slices.of(like, Optional.empty(), PASSAGES).vocabulary().nearest(word, language);
  }

  private static Query in(Language language) {
    return new Query.Restriction(Query.Facet.LANG, new Query.Word(language.primary()));
  }
}
