package dev.cuecard.index.query;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.util.automaton.Automaton;

/// Words of a form, which it can name.
public final class PatternQuery extends AutomatonQuery {
  private final String regex;

  /// @param regex what `automaton` is, in Lucene's notation of regular expressions
  PatternQuery(String field, String regex, Automaton automaton) {
    super(new Term(field, regex), automaton);
    this.regex = regex;
  }

  public String regex() {
    return regex;
  }
}
