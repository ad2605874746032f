package dev.cuecard.index;

import dev.cuecard.index.ranking.Bm25;
import dev.cuecard.index.ranking.RankedWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Turns a query into Lucene's for one text field, and into the [Part]s that are then looked for in
/// its hits.
final class QueryCompiler {
  /// How many of the pairs of ideographs of a word must be there: two of three.
  private static final double ENOUGH_PAIRS = 0.66;

  /// More pairs are not a word but a sentence, written without blanks: it is found by any of them,
  /// and ranked by its single ideographs as well.
  private static final int MOST_PAIRS_OF_A_WORD = 4;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Optional<TextField> text;
  private final String field;
  private final boolean hasStems;
  private final List<Part> parts = new ArrayList<>();
  private final List<RankedWord> rankedWords = new ArrayList<>();
  private Optional<Pairing> pairing = Optional.empty();
  private int pairings;
  private double possible;

  QueryCompiler(IndexSearcher searcher, TextField text) {
    this(searcher, Optional.of(text), text.field());
  }

  /// For the words of a title or of a name.
  QueryCompiler(IndexSearcher searcher, String label) {
    this(searcher, Optional.empty(), label);
  }

  private QueryCompiler(IndexSearcher searcher, Optional<TextField> text, String field) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.text = text;
    this.field = field;
    this.hasStems = text.map(TextField::hasStems).orElse(false);
  }

  /// The parts that the compiled queries can be found by, in the query's order.
  List<Part> parts() {
    return parts;
  }

  /// The words among them that need not stand side by side with others.
  List<RankedWord> rankedWords() {
    return rankedWords;
  }

  /// What a passage scores that has all that ranks, often.
  double possible() {
    return possible;
  }

  /// Asks type by type: the code of a switch over types is made anew at every start of the program,
  /// and takes 10 ms, as Java's start-up cache cannot hold it (JDK 25).
  org.apache.lucene.search.Query compile(Query query) {
    if (query instanceof Query.Value value) {
      return compile(value);
    }
    if (query instanceof Query.Clauses clauses) {
      return clauses(clauses);
    }
    if (query instanceof Query.Restriction restriction) {
      return new RestrictionCompiler(searcher).compile(restriction);
    }
    if (query instanceof Query.Range range) {
      return new RestrictionCompiler(searcher).compile(range);
    }
    return query instanceof Query.Within within ? within(within) : near((Query.Near) query);
  }

  org.apache.lucene.search.Query compile(Query.Value value) {
    if (value instanceof Query.Wildcard wildcard) {
      return pattern(TermPattern.of(field, wildcard));
    }
    if (value instanceof Query.Regex regex) {
      return pattern(TermPattern.of(field, regex));
    }
    if (value instanceof Query.Rendered rendered) {
      return rendered(rendered);
    }
    List<Token> tokens = Token.of(field, value.text());
    if (value instanceof Query.Prefix) {
      return prefix(tokens);
    }
    if (value instanceof Query.Fuzzy fuzzy) {
      return fuzzy(tokens, fuzzy.edits());
    }
    return value instanceof Query.Phrase(_, int slop) ? phrase(tokens, slop) : word(tokens);
  }

  private org.apache.lucene.search.Query rendered(Query.Rendered word) {
    List<Query.Rendering> here =
        text.map(TextField::language).map(word.renderings()::get).orElse(null);
    if (here == null) {
      return word(Token.of(field, word.text()));
    }
    TermGroup group = TermGroup.of(text.orElseThrow(), here);
    if (group.weights().isEmpty()) {
      return nothing();
    }
    Set<String> terms = group.weights().keySet();
    double rarity = rarity(terms);
    add(terms::contains, rarity);
    rankedWords.add(new RankedWord(here.getFirst().text(), List.copyOf(terms), rarity));
    return group.query();
  }

  private void add(List<Predicate<String>> words, int slop, double weight) {
    possible += weight;
    parts.add(new Part(words, slop, weight, pairing));
  }

  private void add(Predicate<String> word, double weight) {
    add(List.of(word), 0, weight);
  }

  private org.apache.lucene.search.Query word(List<Token> tokens) {
    if (pairing.isEmpty() && tokens.stream().anyMatch(Token::isPair)) {
      return pairs(tokens);
    }
    return tokens.size() == 1 ? anyForm(tokens.getFirst()) : phrase(tokens, 0);
  }

  private org.apache.lucene.search.Query anyForm(Token token) {
    if (!hasStems) {
      return exactly(token.word());
    }
    List<String> forms = token.forms();
    double rarity = rarity(forms);
    add(Set.copyOf(forms)::contains, rarity);
    rankedWords.add(new RankedWord(token.word(), forms, rarity));
    SynonymQuery.Builder anyOf = new SynonymQuery.Builder(field);
    forms.forEach(form -> anyOf.addTerm(new Term(field, form)));
    return anyOf.build();
  }

  private org.apache.lucene.search.Query exactly(String term) {
    double rarity = rarity(List.of(term));
    add(term::equals, rarity);
    rankedWords.add(new RankedWord(term, List.of(term), rarity));
    return new TermQuery(new Term(field, term));
  }

  /// A term that ranks what is found by others.
  private org.apache.lucene.search.Query ranking(String term) {
    double rarity = rarity(List.of(term));
    rankedWords.add(new RankedWord(term, List.of(term), rarity));
    possible += rarity;
    return new TermQuery(new Term(field, term));
  }

  /// A word written in ideographs: most of its pairs, each a part of its own.
  private org.apache.lucene.search.Query pairs(List<Token> tokens) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    int pairs = 0;
    int others = 0;
    boolean covered = false;
    for (Token token : tokens) {
      if (token.isPair() || !covered) {
        some.add(exactly(token.exact()), BooleanClause.Occur.SHOULD);
        pairs += token.isPair() ? 1 : 0;
        others += token.isPair() ? 0 : 1;
      }
      covered = token.isPair();
    }
    if (pairs <= MOST_PAIRS_OF_A_WORD && others == 0) {
      some.setMinimumNumberShouldMatch(Math.max(1, (int) Math.round(pairs * ENOUGH_PAIRS)));
      return some.build();
    }
    BooleanQuery.Builder ranked =
        new BooleanQuery.Builder().add(some.build(), BooleanClause.Occur.MUST);
    tokens.stream()
        .filter(Token::isPair)
        .map(Token::word)
        .distinct()
        .forEach(ideograph -> ranked.add(ranking(ideograph), BooleanClause.Occur.SHOULD));
    return ranked.build();
  }

  private org.apache.lucene.search.Query phrase(List<Token> tokens, int slop) {
    if (tokens.isEmpty()) {
      return nothing();
    }
    List<String> terms = tokens.stream().map(Token::exact).toList();
    List<Predicate<String>> tests = new ArrayList<>();
    terms.forEach(term -> tests.add(term::equals));
    add(tests, slop, terms.stream().mapToDouble(t -> rarity(List.of(t))).sum());
    PhraseQuery.Builder beginning = new PhraseQuery.Builder().setSlop(slop);
    terms.stream().limit(Tail.WORDS).forEach(term -> beginning.add(new Term(field, term)));
    return beginning.build();
  }

  private org.apache.lucene.search.Query prefix(List<Token> tokens) {
    if (tokens.size() != 1 || tokens.getFirst().isPair()) {
      return phrase(tokens, 0);
    }
    String beginning = tokens.getFirst().word();
    add(term -> term.startsWith(beginning), rarity(List.of()));
    return new PrefixQuery(new Term(field, beginning));
  }

  private org.apache.lucene.search.Query fuzzy(List<Token> tokens, int edits) {
    if (tokens.size() != 1 || tokens.getFirst().isPair()) {
      return phrase(tokens, 0);
    }
    FuzzyWords near = FuzzyWords.of(new Term(field, tokens.getFirst().word()), edits, searcher);
    add(near.words()::contains, rarity(List.of()));
    return near.query();
  }

  private org.apache.lucene.search.Query pattern(TermPattern pattern) {
    add(pattern.test(), rarity(List.of()));
    return pattern.query();
  }

  private org.apache.lucene.search.Query within(Query.Within within) {
    int first = parts.size();
    int number = pairings++;
    var left = side(within.left(), new Pairing(number, true, within.distance()));
    var right = side(within.right(), new Pairing(number, false, within.distance()));
    List<Part> own = List.copyOf(parts.subList(first, parts.size()));
    return new WithinQuery(
        left, right, within.distance().passages(), new PairReader(reader, field, own));
  }

  private org.apache.lucene.search.Query side(List<Query.Value> choices, Pairing as) {
    pairing = Optional.of(as);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    choices.forEach(choice -> any.add(compile(choice), BooleanClause.Occur.SHOULD));
    pairing = Optional.empty();
    return any.build();
  }

  /// Passages with at least two of the words that are most that place's own.
  private org.apache.lucene.search.Query near(Query.Near near) {
    try {
      FoundPlace place = FoundPlace.of(near, searcher).orElse(null);
      if (place == null || !field.equals(place.field().field())) {
        return nothing();
      }
      BooleanQuery.Builder some = new BooleanQuery.Builder();
      List<Token> words = place.words(this::rarity);
      words.forEach(word ->
          some.add(
              word.isPair() ? exactly(word.exact()) : anyForm(word), BooleanClause.Occur.SHOULD));
      some.setMinimumNumberShouldMatch(Math.min(2, words.size()));
      return some.add(new PlaceQuery(place.place()), BooleanClause.Occur.MUST_NOT).build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private org.apache.lucene.search.Query clauses(Query.Clauses clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean asksForWords = false;
    boolean positive = false;
    for (Query query : clauses.all()) {
      boolean restricts = query.isRestriction();
      all.add(compile(query), restricts ? BooleanClause.Occur.FILTER : BooleanClause.Occur.MUST);
      asksForWords |= !restricts;
      positive = true;
    }
    for (Query query : telling(clauses.any())) {
      all.add(compile(query), BooleanClause.Occur.SHOULD);
      positive = true;
    }
    for (Query query : clauses.none()) {
      if (!AskedSpeakers.isSpeaker(query)) { // others may speak in the same passage
        all.add(
            new QueryCompiler(searcher, text, field).compile(query), BooleanClause.Occur.MUST_NOT);
      }
    }
    if (!asksForWords && !clauses.any().isEmpty()) {
      all.setMinimumNumberShouldMatch(1);
    }
    if (!positive) {
      all.add(new FieldExistsQuery(field), BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  /// Those of `queries` that are not only little words; all, if there are no others.
  private List<Query> telling(List<Query> queries) {
    List<Query> telling =
        queries.stream()
            .filter(query -> !(query instanceof Query.Word(String word) && isLittle(word)))
            .toList();
    return telling.isEmpty() ? queries : telling;
  }

  private boolean isLittle(String word) {
    return text.map(language -> LittleWords.isAll(language, word)).orElse(false);
  }

  private static org.apache.lucene.search.Query nothing() {
    return new MatchNoDocsQuery("no words");
  }

  /// BM25's inverse document frequency of the commonest of `terms`, over all languages together; of
  /// nothing known, that of a word in one passage of a hundred.
  private double rarity(Collection<String> terms) {
    try {
      CollectionStatistics statistics = searcher.collectionStatistics(field);
      double passages = statistics == null ? 1 : statistics.docCount();
      double having = terms.isEmpty() ? passages / 100 : 0;
      for (String form : terms) {
        Term term = new Term(field, form);
        int own = reader.docFreq(term);
        double all = own == 0 ? 0 : searcher.termStatistics(term, own, own).docFreq();
        having = Math.max(having, all);
      }
      return Bm25.rarity(passages, having);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
