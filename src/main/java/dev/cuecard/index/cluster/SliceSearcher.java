package dev.cuecard.index.cluster;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.CorpusSearcher;
import dev.cuecard.index.ranking.Bm25;
import dev.cuecard.index.store.Fields;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Searches a slice by the figures of the whole. What it is asked about a word that it does not
/// know yet it answers by 0, until it has [#learn]t it.
final class SliceSearcher extends CorpusSearcher {
  private final Figures figures;
  private final WordCounts words;
  private final Map<Term, Long> counts;
  private final Map<Term, Long> together = new HashMap<>();
  private final Set<Term> unknown = new HashSet<>();

  SliceSearcher(IndexReader slice, Figures figures, WordCounts words) {
    this(slice, figures, words, new HashMap<>());
  }

  private SliceSearcher(
      IndexReader slice, Figures figures, WordCounts words, Map<Term, Long> counts) {
    super(slice);
    setSimilarity(Bm25.similarity());
    this.figures = figures;
    this.words = words;
    this.counts = counts;
  }

  /// One of another slice that knows what this one knows.
  SliceSearcher over(IndexReader slice) {
    return new SliceSearcher(slice, figures, words, counts);
  }

  @Override
  public long passagesWith(Term term) {
    Long count = counts.get(term);
    if (count == null) {
      unknown.add(term);
    }
    return count == null ? 0 : count;
  }

  @Override
  public void countTogether(Collection<Term> terms) {
    long most = 0;
    for (Term term : terms) {
      most = Math.max(most, passagesWith(term));
    }
    for (Term term : terms) {
      together.put(term, most);
    }
  }

  /// Whether there is nothing that it was asked and did not know.
  boolean knowsAll() {
    return unknown.isEmpty();
  }

  /// Asks the cluster for all that it did not know, and for what else is asked.
  ///
  /// @return the answers to what else is asked
  List<JsonNode> learn(List<ObjectNode> others) {
    List<JsonNode> answers = words.askWith(others, unknown, counts);
    unknown.clear();
    return answers;
  }

  /// What a word is worth that so many passages of the whole have, see [Bm25].
  double rarity(long having) {
    return Bm25.rarity((double) figures.passages(), (double) having);
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    long count = together.getOrDefault(term, counts.getOrDefault(term, 0L));
    long passages = Math.max(docFreq, count);
    return new TermStatistics(term.bytes(), passages, Math.max(passages, totalTermFreq));
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    boolean isTitle = field.equals(Fields.TITLE);
    boolean isText = figures.textFields().stream().map(TextField::field).anyMatch(field::equals);
    if (!isTitle && !isText) {
      return super.collectionStatistics(field);
    }
    long passages = Math.max(1, figures.passages());
    long terms = Math.max(passages, isTitle ? figures.titleTerms() : figures.terms());
    return new CollectionStatistics(field, passages, passages, terms, terms);
  }
}
