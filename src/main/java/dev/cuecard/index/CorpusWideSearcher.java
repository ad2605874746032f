package dev.cuecard.index;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.CorpusSearcher;
import dev.cuecard.index.ranking.Bm25;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;

/// Judges how rare a word is over all languages together. By the statistics of one language alone,
/// an English word left untranslated in a Chinese track would be the rarest of all, and rank above
/// every English passage.
final class CorpusWideSearcher extends CorpusSearcher {
  private final List<String> textFields;

  CorpusWideSearcher(IndexReader reader, List<TextField> textFields) {
    super(reader);
    setSimilarity(Bm25.similarity());
    this.textFields = textFields.stream().map(TextField::field).toList();
  }

  @Override
  public long passagesWith(Term term) throws IOException {
    int own = getIndexReader().docFreq(term);
    return own == 0 ? 0 : termStatistics(term, own, own).docFreq();
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    if (!textFields.contains(term.field())) {
      return super.termStatistics(term, docFreq, totalTermFreq);
    }
    long passages = 0;
    long times = 0;
    for (String field : textFields) {
      boolean own = field.equals(term.field());
      Term there = own ? term : new Term(field, term.bytes());
      passages += own ? docFreq : getIndexReader().docFreq(there);
      times += own ? totalTermFreq : getIndexReader().totalTermFreq(there);
    }
    return new TermStatistics(term.bytes(), passages, times);
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics own = super.collectionStatistics(field);
    if (own == null || !textFields.contains(field)) {
      return own;
    }
    long passages = 0;
    long words = 0;
    long postings = 0;
    for (String other : textFields) {
      CollectionStatistics statistics = super.collectionStatistics(other);
      if (statistics != null) {
        passages += statistics.docCount();
        words += statistics.sumTotalTermFreq();
        postings += statistics.sumDocFreq();
      }
    }
    return new CollectionStatistics(field, own.maxDoc(), passages, words, postings);
  }
}
