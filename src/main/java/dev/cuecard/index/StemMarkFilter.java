package dev.cuecard.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Follows a stemmer that was given every word twice, the first time as a keyword: marks the stem
/// so that it is never taken for a word, and drops it where it is the word itself.
final class StemMarkFilter extends TokenFilter {
  /// Stands before every stem; no tokenizer lets it through in a word.
  static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private char[] word = new char[32];
  private int length;

  StemMarkFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (keyword.isKeyword()) {
        remember();
        return true;
      }
      if (!isTheWordItself()) {
        mark();
        return true;
      }
    }
    return false;
  }

  private void remember() {
    length = term.length();
    if (word.length < length) {
      word = new char[length * 2];
    }
    System.arraycopy(term.buffer(), 0, word, 0, length);
  }

  private boolean isTheWordItself() {
    return Arrays.equals(word, 0, length, term.buffer(), 0, term.length());
  }

  private void mark() {
    int stem = term.length();
    char[] buffer = term.resizeBuffer(stem + 1);
    System.arraycopy(buffer, 0, buffer, 1, stem);
    buffer[0] = MARK;
    term.setLength(stem + 1);
  }
}
