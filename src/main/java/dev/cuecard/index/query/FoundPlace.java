package dev.cuecard.index.query;

import dev.cuecard.index.analysis.LittleWords;
import dev.cuecard.index.analysis.SegmentedText;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.PassageReader;
import dev.cuecard.index.store.StoredPassage;
import dev.cuecard.index.store.Values;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// The passage of a document in which a time lies.
///
/// @param place of the passage in the index
record FoundPlace(int place, StoredPassage passage) {
  private static final int MOST_WORDS = 16;

  /// The passage of `near`: of a recording's first track the last that has begun by its time, of
  /// written text the first; empty if there is no such document.
  static Optional<FoundPlace> of(Query.Near near, IndexSearcher searcher) {
    try {
      return find(near, searcher);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private static Optional<FoundPlace> find(Query.Near near, IndexSearcher searcher)
      throws IOException {
    PassageReader passages = new PassageReader(Values.of(searcher.getIndexReader()));
    Term document = new Term(Fields.DOCUMENT, near.document());
    int most = Math.max(1, searcher.getIndexReader().docFreq(document));
    @Nullable FoundPlace found = null;
    for (ScoreDoc one : searcher.search(new TermQuery(document), most).scoreDocs) {
      StoredPassage passage = passages.passage(one.doc);
      if (passage != null && (found == null || passage.hasBegun(near.time()))) {
        found = new FoundPlace(one.doc, passage);
      }
    }
    return Optional.ofNullable(found);
  }

  /// The field that holds its words.
  TextField field() {
    return TextField.of(new Language(passage.language()));
  }

  /// The words that are most its own, by how often they stand there and how rare they are, at most
  /// [#MOST_WORDS].
  List<Token> words(Rarity rarity) {
    Map<String, Token> tokens = new LinkedHashMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (Token token : Token.of(field().field(), SegmentedText.of(passage.body()).text())) {
      String key = token.isPair() ? token.exact() : token.stem();
      if (!LittleWords.isAll(field(), token.word())) {
        tokens.putIfAbsent(key, token);
        weights.merge(key, rarity.of(token.forms()), Double::sum);
      }
    }
    return tokens.keySet().stream()
        .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
        .limit(MOST_WORDS)
        .map(tokens::get)
        .toList();
  }
}
