package dev.cuecard.index.cluster.form;

import dev.cuecard.index.analysis.StemFilters;
import dev.cuecard.index.analysis.Token;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Text as the terms that it is indexed as.
///
/// ```
/// text := [ position { " " position } ]
/// position := word [ U+0001 stem | U+0002 pair ] { U+0001 part }
/// ```
///
/// The stem keeps its mark, which is U+0001. No tokenizer lets these characters through. A word
/// that folding has left nothing of is written U+0003, and a blank in a word U+0004. What is not
/// sought is read as U+0005.
public final class TokenText {
  static final char PAIR = '\u0002';
  private static final String NOTHING = "\u0003";
  private static final char BLANK = '\u0004';
  private static final char UNSOUGHT = '\u0005';

  private TokenText() {}

  /// The terms of `text` as a field of this name holds them.
  static String of(String field, String text) {
    return Token.of(field, text).stream().map(TokenText::of).collect(Collectors.joining(" "));
  }

  private static String of(Token token) {
    List<String> terms = token.terms();
    String word = of(token.word());
    if (terms.size() == 1) {
      return word;
    }
    return token.isPair()
        ? word + PAIR + of(token.exact())
        : terms.stream().map(TokenText::of).collect(Collectors.joining());
  }

  /// One term as it is written.
  public static String of(String term) {
    if (term.isEmpty()) {
      return NOTHING;
    }
    for (int i = 0; i < term.length(); i++) {
      if (Character.isWhitespace(term.charAt(i))) {
        return term.codePoints()
            .map(c -> Character.isWhitespace(c) ? BLANK : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return term;
  }

  /// How many terms a text written so has.
  static int terms(String written) {
    int terms = written.isEmpty() ? 0 : 1;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      terms += c == ' ' || c == StemFilters.MARK || c == PAIR ? 1 : 0;
    }
    return terms;
  }

  /// The terms that are written so, for Lucene: those that are not `sought` all as the same one.
  static TokenStream read(String written, SoughtTerms sought) {
    return new Reading(written, sought);
  }

  private static final class Reading extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final String written;
    private final SoughtTerms sought;
    private int at;

    Reading(String written, SoughtTerms sought) {
      this.written = written;
      this.sought = sought;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (at >= written.length()) {
        return false;
      }
      clearAttributes();
      char before = at == 0 ? ' ' : written.charAt(at - 1);
      boolean beside = written.charAt(at) == StemFilters.MARK || before == PAIR;
      int end = at + 1;
      while (end < written.length() && !isBorder(written.charAt(end))) {
        end++;
      }
      step.setPositionIncrement(beside ? 0 : 1);
      append(at, end);
      if (!sought.has(term.buffer(), term.length())) {
        term.setEmpty().append(UNSOUGHT);
      }
      at = end < written.length() && written.charAt(end) == StemFilters.MARK ? end : end + 1;
      return true;
    }

    private static boolean isBorder(char c) {
      return c == ' ' || c == StemFilters.MARK || c == PAIR;
    }

    private void append(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = written.charAt(i);
        if (c == BLANK) {
          term.append(' ');
        } else if (c != NOTHING.charAt(0)) {
          term.append(c);
        }
      }
    }

    @Override
    public void reset() {
      at = 0;
    }
  }
}
