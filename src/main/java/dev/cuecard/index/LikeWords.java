package dev.cuecard.index;

import dev.cuecard.index.analysis.StemFilters;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.jspecify.annotations.Nullable;

/// Looks for words that look like another.
final class LikeWords {
  private static final int MOST_EDITS = 2;

  /// In words of fewer letters one may differ, in shorter ones none.
  private static final int LONG = 6;

  private static final int SHORT = 3;

  private final IndexReader reader;
  private final List<TextField> fields;
  private @Nullable WordCount best;
  private float likeness;

  LikeWords(IndexReader reader, List<TextField> fields) {
    this.reader = reader;
    this.fields = fields;
  }

  /// The likest word of the fields, of several the most frequent; empty for a word that is there,
  /// and where nothing looks like it.
  Optional<String> nearest(String word) throws IOException {
    Map<String, String> missing = new LinkedHashMap<>();
    for (TextField text : fields) {
      List<Token> tokens = Token.of(text.field(), word);
      boolean isWord = tokens.size() == 1 && !tokens.getFirst().isPair();
      if (isWord && isThere(text.field(), tokens.getFirst())) {
        return Optional.empty();
      }
      if (isWord) {
        missing.put(text.field(), tokens.getFirst().word());
      }
    }
    // Looking is dear: it is for words that are in no field at all.
    for (Map.Entry<String, String> field : missing.entrySet()) {
      look(field.getKey(), field.getValue());
    }
    return Optional.ofNullable(best).map(WordCount::word);
  }

  private boolean isThere(String field, Token token) throws IOException {
    for (String form : token.forms()) {
      if (reader.docFreq(new Term(field, form)) > 0) {
        return true;
      }
    }
    return reader.docFreq(new Term(field, token.word())) > 0;
  }

  private void look(String field, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    int edits = word.length() < SHORT ? 0 : word.length() < LONG ? 1 : MOST_EDITS;
    if (terms == null || edits == 0) {
      return;
    }
    FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
    while (near.next() != null) {
      WordCount candidate = new WordCount(near.term().utf8ToString(), near.docFreq());
      if (!StemFilters.isStem(candidate.word())) {
        take(candidate, near.attributes().getAttribute(BoostAttribute.class).getBoost());
      }
    }
  }

  /// Lucene's boost of a fuzzy term is 1 for the word itself, and less with every edit.
  private void take(WordCount candidate, float like) {
    boolean isBetter =
        best == null
            || like > likeness
            || (like == likeness && candidate.passages() > best.passages());
    if (isBetter) {
      best = candidate;
      likeness = like;
    }
  }
}
