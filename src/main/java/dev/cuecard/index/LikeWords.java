package dev.cuecard.index;

import dev.cuecard.index.analysis.StemFilters;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;
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
  private int mostLetters;

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
    for (int edits = 1; edits <= MOST_EDITS && best == null; edits++) {
      look(missing, edits);
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

  /// Looks for the words of some fields, of which in most languages the forms are the same.
  private void look(Map<String, String> words, int edits) throws IOException {
    Map<String, CompiledAutomaton> near = new HashMap<>();
    for (Map.Entry<String, String> field : words.entrySet()) {
      String word = field.getValue();
      Terms terms = MultiTerms.getTerms(reader, field.getKey());
      if (terms != null && edits <= mostEdits(word)) {
        CompiledAutomaton like =
            near.computeIfAbsent(word, _ -> FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true));
        look(like.getTermsEnum(terms), word.length());
      }
    }
  }

  private static int mostEdits(String word) {
    if (word.length() < SHORT) {
      return 0;
    }
    return word.length() < LONG ? 1 : MOST_EDITS;
  }

  private void look(TermsEnum near, int length) throws IOException {
    while (near.next() != null) {
      WordCount candidate = new WordCount(near.term().utf8ToString(), near.docFreq());
      if (!StemFilters.isStem(candidate.word())) {
        take(candidate, Math.min(length, candidate.word().length()));
      }
    }
  }

  /// Of words with as many edits those are likest that leave most letters.
  private void take(WordCount candidate, int letters) {
    boolean isBetter =
        best == null
            || letters > mostLetters
            || (letters == mostLetters && candidate.passages() > best.passages());
    if (isBetter) {
      best = candidate;
      mostLetters = letters;
    }
  }
}
