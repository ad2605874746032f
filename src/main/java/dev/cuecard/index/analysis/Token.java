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
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// All terms at one position of a text.
///
/// @param terms the word as spoken first; then its marked stem, or the pair of ideographs that
///   begins here; then the marked stems of the words that it is made of
/// @param parts how many words it is made of, 0 if it is no compound
/// @param from offset of the first term's first UTF-16 unit
/// @param to offset after the first term's last
public record Token(List<String> terms, int parts, int from, int to) {
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
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      boolean more = stream.incrementToken();
      while (more) {
        List<String> terms = new ArrayList<>(2);
        int from = offset.startOffset();
        int to = offset.endOffset();
        int parts = 0;
        do {
          terms.add(term.toString());
          parts += type.type().equals(CompoundFilter.PART) ? 1 : 0;
          more = stream.incrementToken();
        } while (more && step.getPositionIncrement() == 0);
        tokens.add(new Token(terms, parts, from, to));
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
    return isPair() ? own() : word();
  }

  /// Whether a pair of ideographs begins here.
  public boolean isPair() {
    return terms.size() - parts > 1 && !StemFilters.isStem(own());
  }

  /// The word's stem, without its mark.
  public String stem() {
    return StemFilters.isStem(own()) ? own().substring(1) : word();
  }

  /// The terms of all forms of the word: its stem as a word, and everything else that has this
  /// stem. No place in a text has two of them, so that none counts twice.
  public List<String> forms() {
    return forms(stem());
  }

  /// The forms of each of the words that it is made of.
  public List<List<String>> formsOfParts() {
    return terms.subList(terms.size() - parts, terms.size()).stream()
        .map(part -> forms(part.substring(1)))
        .toList();
  }

  private static List<String> forms(String stem) {
    return List.of(stem, StemFilters.MARK + stem);
  }

  /// The last term that is the word's own.
  private String own() {
    return terms.get(terms.size() - parts - 1);
  }
}
