package dev.cuecard.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// All terms at one position of a text.
///
/// @param terms the word as spoken first; then its marked stem, or the pair of ideographs that
///   begins here
/// @param from offset of the first term's first UTF-16 unit
/// @param to offset after the first term's last
public record Token(List<String> terms, int from, int to) {
  private static final Analyzer ANALYZER = new PassageAnalyzer();

  public static Analyzer analyzer() {
    return ANALYZER;
  }

  /// The tokens of `text` as a field of this name holds them, by position.
  public static List<Token> of(String field, String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5);
    try (TokenStream stream = ANALYZER.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          List<String> terms = new ArrayList<>(2);
          terms.add(term.toString());
          tokens.add(new Token(terms, offset.startOffset(), offset.endOffset()));
        } else {
          tokens.getLast().terms().add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return tokens;
  }

  /// The word as it is spoken.
  public String word() {
    return terms.getFirst();
  }

  /// The most telling term that is not a stem: a pair of ideographs if one begins here, else the
  /// word.
  public String exact() {
    String last = terms.getLast();
    return last.charAt(0) == StemFilters.MARK ? word() : last;
  }

  /// Whether a pair of ideographs begins here.
  public boolean isPair() {
    return terms.size() > 1 && terms.getLast().charAt(0) != StemFilters.MARK;
  }

  /// The terms of all forms of the word: its stem as a word, and everything else that has this
  /// stem. No place in a text has two of them, so that none counts twice.
  public List<String> forms() {
    String last = terms.getLast();
    String stem = last.charAt(0) == StemFilters.MARK ? last.substring(1) : word();
    return List.of(stem, StemFilters.MARK + stem);
  }
}
