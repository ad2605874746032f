package dev.cuecard.index.query;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// Searches passages, and judges what is rare by the whole corpus, of which they may be a part.
public abstract class CorpusSearcher extends IndexSearcher {
  static {
    // What a person can type is bounded where it is read; a long word in ideographs is many terms.
    IndexSearcher.setMaxClauseCount(1 << 16);
  }

  protected CorpusSearcher(IndexReader passages) {
    super(passages);
  }

  /// How many passages of the corpus, in any language, have this term; 0 if it does not stand in
  /// the term's own field.
  public abstract long passagesWith(Term term) throws IOException;

  /// Says that these terms are forms of one word: each is as rare as the commonest of them. Lucene
  /// sees to that itself where it knows the whole corpus.
  public void countTogether(Collection<Term> terms) throws IOException {}
}
