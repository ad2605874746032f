package dev.cuecard.index.cluster;

import dev.cuecard.index.cluster.form.SoughtTerms;
import dev.cuecard.index.query.CompiledQuery;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// Reads which terms a query looks for. Of one that asks for a kind of words they are not known.
final class TermReader extends QueryVisitor {
  private final Set<String> terms = new HashSet<>();
  private boolean asksForKind;

  private TermReader() {}

  /// Those by which passages are found and ranked.
  static SoughtTerms of(CompiledQuery compiled) {
    TermReader reader = new TermReader();
    for (CompiledQuery.InLanguage language : compiled.languages()) {
      language.lucene().visit(reader);
      language.asked().words().forEach(word -> reader.terms.addAll(word.forms()));
    }
    return reader.asksForKind ? SoughtTerms.ANY : SoughtTerms.of(reader.terms);
  }

  @Override
  public void consumeTerms(Query query, Term... found) {
    for (Term term : found) {
      terms.add(term.text());
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    asksForKind = true;
  }

  /// What must not be there is looked for too.
  @Override
  public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
    return this;
  }
}
