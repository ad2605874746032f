package dev.cuecard.index;

import dev.cuecard.index.analysis.StemFilters;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.store.Fields;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The words and names that are in an index of Lucene.
final class LuceneVocabulary implements Vocabulary {
  /// More are not told apart by their beginning.
  private static final int MOST_IDS = 100;

  private final IndexReader reader;
  private final List<TextField> textFields;

  LuceneVocabulary(IndexReader reader, List<TextField> textFields) {
    this.reader = reader;
    this.textFields = textFields;
  }

  @Override
  public SortedSet<String> languages() {
    SortedSet<String> tags = new TreeSet<>();
    terms(Fields.LANGUAGE, "", Integer.MAX_VALUE).forEach(tag -> tags.add(tag.word()));
    return tags;
  }

  @Override
  public List<String> ids(String beginning) {
    List<String> ids =
        terms(Fields.DOCUMENT, beginning, MOST_IDS).stream().map(WordCount::word).toList();
    return ids.contains(beginning) ? List.of(beginning) : ids;
  }

  @Override
  public List<WordCount> completions(String beginning, int most) {
    Map<String, Integer> passages = new HashMap<>();
    for (TextField text : textFields) {
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

  @Override
  public Optional<String> nearest(String word, Language language) {
    TextField own = TextField.of(language);
    boolean known = !language.equals(Language.UNKNOWN) && textFields.contains(own);
    try {
      return new LikeWords(reader, known ? List.of(own) : textFields).nearest(word);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /// The terms of `field` that begin so, at most `most`, in their order, without stems.
  private List<WordCount> terms(String field, String beginning, int most) {
    List<WordCount> found = new ArrayList<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, field);
      TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      boolean any = all.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
      @Nullable BytesRef term = any ? all.term() : null;
      while (term != null && found.size() < most) {
        String text = term.utf8ToString();
        if (!text.startsWith(beginning)) {
          break;
        }
        if (!StemFilters.isStem(text)) {
          found.add(new WordCount(text, all.docFreq()));
        }
        term = all.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
    return found;
  }
}
