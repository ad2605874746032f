package dev.cuecard.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The words of an index: which there are, and which look like another.
final class Vocabulary {
  private static final int MOST_EDITS = 2;

  /// In words of fewer letters one may differ, in shorter ones none.
  private static final int LONG = 6;

  private static final int SHORT = 3;

  private final IndexReader reader;

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /// The terms of `field` that begin so, at most `most`, in their order.
  List<WordCount> terms(String field, String beginning, int most) throws IOException {
    List<WordCount> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
    if (all.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
      return found;
    }
    @Nullable BytesRef term = all.term();
    while (term != null && found.size() < most) {
      String text = term.utf8ToString();
      if (!text.startsWith(beginning)) {
        break;
      }
      if (text.isEmpty() || text.charAt(0) != StemFilters.MARK) {
        found.add(new WordCount(text, all.docFreq()));
      }
      term = all.next();
    }
    return found;
  }

  /// The words of `fields` that begin so, the most frequent first.
  List<WordCount> completions(List<TextField> fields, String beginning, int most)
      throws IOException {
    Map<String, Integer> passages = new HashMap<>();
    for (TextField text : fields) {
      String folded = Token.analyzer().normalize(text.field(), beginning).utf8ToString();
      for (WordCount word : terms(text.field(), folded, Integer.MAX_VALUE)) {
        passages.merge(word.word(), word.passages(), Integer::sum);
      }
    }
    return passages.entrySet().stream()
        .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(WordCount::passages).reversed().thenComparing(WordCount::word))
        .limit(most)
        .toList();
  }

  /// What looks most like `word`, and of several the most frequent; empty for a word that there is,
  /// and where nothing looks like it.
  Optional<String> nearest(List<TextField> fields, String word) throws IOException {
    @Nullable WordCount best = null;
    float likeness = 0;
    for (TextField text : fields) {
      List<Token> tokens = Token.of(text.field(), word);
      if (tokens.size() != 1 || tokens.getFirst().isPair()) {
        continue;
      }
      if (isThere(text, tokens.getFirst())) {
        return Optional.empty();
      }
      FuzzyTermsEnum near = near(text.field(), tokens.getFirst().word());
      while (near != null && near.next() != null) {
        float like = near.attributes().getAttribute(BoostAttribute.class).getBoost();
        WordCount candidate = new WordCount(near.term().utf8ToString(), near.docFreq());
        boolean isWord = candidate.word().charAt(0) != StemFilters.MARK;
        boolean isBetter =
            like > likeness
                || (best != null && like == likeness && candidate.passages() > best.passages());
        if (isWord && isBetter) {
          best = candidate;
          likeness = like;
        }
      }
    }
    return Optional.ofNullable(best).map(WordCount::word);
  }

  private boolean isThere(TextField field, Token token) throws IOException {
    for (String form : token.forms()) {
      if (reader.docFreq(new Term(field.field(), form)) > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable FuzzyTermsEnum near(String field, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    int edits = word.length() < SHORT ? 0 : word.length() < LONG ? 1 : MOST_EDITS;
    return terms == null || edits == 0
        ? null
        : new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
  }
}
