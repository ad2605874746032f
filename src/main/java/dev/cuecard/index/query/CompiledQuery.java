package dev.cuecard.index.query;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.query.match.Part;
import dev.cuecard.index.ranking.Asked;
import dev.cuecard.index.store.Fields;
import dev.cuecard.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/// A query in the terms of each language that it is put to.
///
/// @param words that it asks for in any form and order
/// @param first what passages are marked with that stand for what a query finds that asks for no
///   words
public record CompiledQuery(List<String> words, List<InLanguage> languages, Optional<Term> first) {
  public CompiledQuery {
    words = List.copyOf(words);
    languages = List.copyOf(languages);
  }

  /// The query as the passages of one language are asked it.
  ///
  /// @param parts by which it is found in their words
  public record InLanguage(
      TextField field, org.apache.lucene.search.Query lucene, List<Part> parts, Asked asked) {}

  /// `query` in the languages it asks for, or else in all of `textFields`.
  public static CompiledQuery of(Query query, CorpusSearcher searcher, List<TextField> textFields) {
    return of(
        query,
        query.isRestriction() ? Standing.of(query).term() : Optional.empty(),
        searcher,
        textFields);
  }

  /// What a passage must have, or must not, to be an answer at all, whatever it means; empty if
  /// that is nothing.
  public static Optional<CompiledQuery> insistedOn(
      Query query, CorpusSearcher searcher, List<TextField> textFields) {
    return query instanceof Query.Clauses(List<Query> all, _, List<Query> none)
            && !(all.isEmpty() && none.isEmpty())
        ? Optional.of(
            of(new Query.Clauses(all, List.of(), none), Optional.empty(), searcher, textFields))
        : Optional.empty();
  }

  private static CompiledQuery of(
      Query query, Optional<Term> first, CorpusSearcher searcher, List<TextField> textFields) {
    return new CompiledQuery(
        query.words(),
        searched(query, textFields).stream().map(text -> compiled(query, searcher, text)).toList(),
        first);
  }

  private static InLanguage compiled(Query query, CorpusSearcher searcher, TextField text) {
    QueryCompiler compiler = new QueryCompiler(searcher, text);
    var lucene = compiler.compile(query);
    return new InLanguage(text, lucene, compiler.parts(), compiler.asked());
  }

  /// In any of its languages, for Lucene.
  public org.apache.lucene.search.Query lucene() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    languages.forEach(language -> any.add(language.lucene(), BooleanClause.Occur.SHOULD));
    first.ifPresent(mark ->
        any.add(new TermQuery(mark), BooleanClause.Occur.FILTER).setMinimumNumberShouldMatch(1));
    return any.build();
  }

  /// Its words in a title, for Lucene.
  public org.apache.lucene.search.Query inTitle() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words) {
      for (Token token : Token.of(Fields.TITLE, word)) {
        any.add(new TermQuery(new Term(Fields.TITLE, token.word())), BooleanClause.Occur.SHOULD);
      }
    }
    return any.build();
  }

  /// The parts by which it is found, by language.
  public Map<TextField, List<Part>> parts() {
    Map<TextField, List<Part>> parts = new EnumMap<>(TextField.class);
    languages.forEach(language -> parts.put(language.field(), language.parts()));
    return parts;
  }

  /// What its hits are ranked by.
  public List<Asked> asked() {
    return languages.stream().map(InLanguage::asked).toList();
  }

  private static List<TextField> searched(Query query, List<TextField> textFields) {
    return language(query)
        .map(language -> List.of(TextField.of(language)))
        .map(wanted -> wanted.stream().filter(textFields::contains).toList())
        .orElse(textFields);
  }

  private static Optional<Language> language(Query query) {
    if (query instanceof Query.Restriction(Query.Facet facet, Query.Value value)
        && facet == Query.Facet.LANG) {
      return Optional.of(RestrictionCompiler.language(value));
    }
    return query instanceof Query.Clauses(List<Query> all, _, _)
        ? all.stream().flatMap(part -> language(part).stream()).findFirst()
        : Optional.empty();
  }
}
