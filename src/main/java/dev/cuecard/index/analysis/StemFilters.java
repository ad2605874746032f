package dev.cuecard.index.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// A stemmer between two filters: the first remembers each word as it is spoken, the second gives
/// it back and beside it, at the same position, the stem, marked so that it is never taken for a
/// word; no stem where it is the word itself. Copies characters only, where Lucene's own way to
/// keep the word copies the whole state of the stream for each.
public final class StemFilters {
  /// Stands before every stem; no tokenizer lets it through in a word.
  public static final char MARK = '\u0001';

  private StemFilters() {}

  /// Whether `term` is a stem that stands beside a word.
  public static boolean isStem(String term) {
    return !term.isEmpty() && term.charAt(0) == MARK;
  }

  /// `in` with the stems that `stemmer` makes beside its words.
  static TokenStream around(TokenStream in, UnaryOperator<TokenStream> stemmer) {
    Spoken spoken = new Spoken(in);
    return new Both(stemmer.apply(spoken), spoken);
  }

  /// Remembers the word before the stemmer changes it.
  private static final class Spoken extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] word = new char[32];
    private int length;

    Spoken(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      length = term.length();
      if (word.length < length) {
        word = new char[length * 2];
      }
      System.arraycopy(term.buffer(), 0, word, 0, length);
      return true;
    }
  }

  /// Gives the word, then its stem; of a part of a word its stem only.
  private static final class Both extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Spoken spoken;
    private char[] stem = new char[32];
    private int length;
    private boolean stemIsNext;

    Both(TokenStream in, Spoken spoken) {
      super(in);
      this.spoken = spoken;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (stemIsNext) {
        stemIsNext = false;
        term.copyBuffer(stem, 0, length);
        step.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      if (type.type().equals(CompoundFilter.PART)) {
        mark();
        term.copyBuffer(stem, 0, length);
      } else if (!Arrays.equals(term.buffer(), 0, term.length(), spoken.word, 0, spoken.length)) {
        mark();
        stemIsNext = true;
        term.copyBuffer(spoken.word, 0, spoken.length);
      }
      return true;
    }

    private void mark() {
      length = term.length() + 1;
      if (stem.length < length) {
        stem = new char[length * 2];
      }
      stem[0] = MARK;
      System.arraycopy(term.buffer(), 0, stem, 1, length - 1);
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      stemIsNext = false;
    }
  }
}
