package dev.cuecard.index.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.QueryVisitor;

/// The words of the index that are near enough to another.
///
/// @param query finds them
record FuzzyWords(org.apache.lucene.search.Query query, Set<String> words) {
  /// Those at most `edits` letters off; letters that change places are one edit, if only one is
  /// allowed.
  static FuzzyWords of(Term term, int edits, CorpusSearcher searcher) {
    try {
      var near = new FuzzyQuery(term, edits, 0, FuzzyQuery.defaultMaxExpansions, edits < 2);
      var here = near.rewrite(searcher);
      Set<String> words = words(here);
      searcher.countTogether(words.stream().map(word -> new Term(term.field(), word)).toList());
      return new FuzzyWords(new NearWordsQuery(near, here), words);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private static Set<String> words(org.apache.lucene.search.Query near) {
    Set<String> words = new HashSet<>();
    near.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(org.apache.lucene.search.Query query, Term... terms) {
            Stream.of(terms).map(Term::text).forEach(words::add);
          }
        });
    return words;
  }
}
