package dev.cuecard.index.query;

import dev.cuecard.index.analysis.StemFilters;
import dev.cuecard.index.analysis.Token;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/// The words of a field that have a form in common.
final class TermPattern {
  /// More than what is checked where a query is read: folding may make a word longer.
  private static final int LIMIT = 4 * Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

  private final String field;
  private final String regex;
  private final Automaton automaton;

  /// @param regex what `any` is, in Lucene's notation of regular expressions
  private TermPattern(String field, String regex, Automaton any) {
    this.field = field;
    this.regex = regex;
    this.automaton = words(any, LIMIT);
  }

  /// `any` without stems, which stand among the words in the index, but are none.
  ///
  /// @throws org.apache.lucene.util.automaton.TooComplexToDeterminizeException if it is more work
  ///   than `limit`
  static Automaton words(Automaton any, int limit) {
    return Operations.determinize(Operations.minus(any, stems(), limit), limit);
  }

  private static Automaton stems() {
    return Operations.concatenate(
        List.of(Automata.makeChar(StemFilters.MARK), Automata.makeAnyString()));
  }

  static TermPattern of(String field, Query.Wildcard wildcard) {
    Term folded = new Term(field, Token.analyzer().normalize(field, wildcard.text()));
    return new TermPattern(field, regex(folded.text()), WildcardQuery.toAutomaton(folded, LIMIT));
  }

  static TermPattern of(String field, Query.Regex regex) {
    return new TermPattern(field, regex.text(), RegularExpression.automaton(regex.text()));
  }

  private static String regex(String wildcard) {
    StringBuilder regex = new StringBuilder();
    wildcard
        .codePoints()
        .forEach(c -> {
          if (c == '*' || c == '?') {
            regex.append(c == '*' ? ".*" : ".");
          } else {
            regex.append(Character.isLetterOrDigit(c) ? "" : "\\").appendCodePoint(c);
          }
        });
    return regex.toString();
  }

  org.apache.lucene.search.Query query() {
    return new PatternQuery(field, regex, automaton);
  }

  /// The test that a word of a text must pass.
  Predicate<String> test() {
    return new CharacterRunAutomaton(automaton)::run;
  }
}
