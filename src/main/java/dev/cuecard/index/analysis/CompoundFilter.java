package dev.cuecard.index.analysis;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Puts beside every German compound the words that it is made of, of the type [#PART]: what is said
/// of a “Mietvertrag” is said of a “Vertrag”. jWordSplitter knows them by a list of words.
final class CompoundFilter extends TokenFilter {
  static final String PART = "<PART>";

  private static final Language GERMAN = new Language("de");

  /// How long words are that may be compounds, in UTF-16 units.
  private static final int SHORTEST = 7;

  private static final int LONGEST = 60;

  /// How many words are remembered with their parts: all that are common.
  private static final int MOST_REMEMBERED = 10_000;

  /// Its list is read when a German word is met for the first time.
  private static final class Splitter {
    static final GermanWordSplitter GERMAN = load();

    private static GermanWordSplitter load() {
      try {
        return new GermanWordSplitter(true);
      } catch (IOException e) {
        throw new UncheckedIOException("reading from the program itself", e);
      }
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Queue<String> parts = new ArrayDeque<>();
  private final Map<String, List<String>> remembered = new HashMap<>();

  CompoundFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    String part = parts.poll();
    if (part != null) {
      term.setEmpty().append(part);
      type.setType(PART);
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() >= SHORTEST && term.length() <= LONGEST) {
      parts.addAll(parts(term.toString()));
    }
    return true;
  }

  private List<String> parts(String word) {
    if (remembered.size() == MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(word, CompoundFilter::split);
  }

  private static List<String> split(String word) {
    List<String> parts = Splitter.GERMAN.splitWord(word);
    return parts.size() < 2
        ? List.of()
        : parts.stream()
            .filter(part -> !FunctionWords.contains(GERMAN, part.toLowerCase(Locale.ROOT)))
            .distinct()
            .toList();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts.clear();
  }
}
