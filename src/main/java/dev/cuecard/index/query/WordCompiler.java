package dev.cuecard.index.query;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.query.Query.Fuzzy;
import dev.cuecard.index.query.Query.Phrase;
import dev.cuecard.index.query.Query.Prefix;
import dev.cuecard.index.query.Query.Regex;
import dev.cuecard.index.query.Query.Rendered;
import dev.cuecard.index.query.Query.Rendering;
import dev.cuecard.index.query.Query.Wildcard;
import dev.cuecard.index.ranking.RankedWord;
import dev.cuecard.index.store.Tail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Turns words, phrases and patterns of words into Lucene's queries for one field, and notes what
/// their hits are looked through for.
final class WordCompiler {
  private final CorpusSearcher searcher;
  private final Optional<TextField> text;
  private final String field;
  private final boolean hasStems;
  private final Rarity rarity;
  private final Sought sought;

  /// @param text empty if the field holds labels
  WordCompiler(CorpusSearcher searcher, Optional<TextField> text, String field, Sought sought) {
    this.searcher = searcher;
    this.text = text;
    this.field = field;
    this.hasStems = text.map(TextField::hasStems).orElse(false);
    this.rarity = new Rarity(searcher, field);
    this.sought = sought;
  }

  static Query nothing() {
    return new MatchNoDocsQuery("no words");
  }

  Query compile(dev.cuecard.index.query.Query.Value value) {
    if (value instanceof Wildcard wildcard) {
      return pattern(TermPattern.of(field, wildcard));
    }
    if (value instanceof Regex regex) {
      return pattern(TermPattern.of(field, regex));
    }
    if (value instanceof Rendered rendered) {
      return rendered(rendered);
    }
    List<Token> tokens = Token.of(field, value.text());
    if (value instanceof Prefix) {
      return prefix(tokens);
    }
    if (value instanceof Fuzzy fuzzy) {
      return fuzzy(tokens, fuzzy.edits());
    }
    return value instanceof Phrase(_, int slop) ? phrase(tokens, slop) : word(tokens);
  }

  private Query word(List<Token> tokens) {
    if (!sought.isPaired() && tokens.stream().anyMatch(Token::isPair)) {
      return new IdeographCompiler(field, rarity, sought).compile(tokens);
    }
    return tokens.size() == 1 ? anyForm(tokens.getFirst()) : phrase(tokens, 0);
  }

  private Query rendered(Rendered word) {
    List<Rendering> here = text.map(TextField::language).map(word.renderings()::get).orElse(null);
    if (here == null) {
      return word(Token.of(field, word.text()));
    }
    TermGroup group = TermGroup.of(text.orElseThrow(), here);
    if (group.weights().isEmpty()) {
      return nothing();
    }
    Set<String> terms = group.weights().keySet();
    sought.add(ranked(here.getFirst().text(), List.copyOf(terms)), terms::contains);
    return group.query();
  }

  private RankedWord ranked(String word, List<String> forms) {
    return new RankedWord(word, forms, rarity.of(forms), true);
  }

  /// A token that need not stand beside others.
  Query alone(Token token) {
    return token.isPair() ? exactly(token.exact()) : anyForm(token);
  }

  private Query anyForm(Token token) {
    if (!hasStems) {
      return exactly(token.word());
    }
    if (token.parts() > 0 && !rarity.isKnown(token.forms())) {
      return parts(token);
    }
    return anyOf(token.word(), token.forms());
  }

  /// The words that a compound is made of which nobody says as one word.
  private Query parts(Token compound) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<String> forms : compound.formsOfParts()) {
      any.add(anyOf(forms.getFirst(), forms), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private Query anyOf(String word, List<String> forms) {
    sought.add(ranked(word, forms), Set.copyOf(forms)::contains);
    SynonymQuery.Builder anyOf = new SynonymQuery.Builder(field);
    forms.forEach(form -> anyOf.addTerm(term(form)));
    return anyOf.build();
  }

  private Query exactly(String word) {
    sought.add(ranked(word, List.of(word)), word::equals);
    return new TermQuery(term(word));
  }

  private Query phrase(List<Token> tokens, int slop) {
    if (tokens.isEmpty()) {
      return nothing();
    }
    List<String> words = tokens.stream().map(Token::exact).toList();
    List<Predicate<String>> tests = new ArrayList<>();
    words.forEach(word -> tests.add(word::equals));
    sought.add(tests, slop, words.stream().mapToDouble(w -> rarity.of(List.of(w))).sum());
    PhraseQuery.Builder beginning = new PhraseQuery.Builder().setSlop(slop);
    words.stream().limit(Tail.WORDS).forEach(word -> beginning.add(term(word)));
    return beginning.build();
  }

  private Query prefix(List<Token> tokens) {
    if (!isOneWord(tokens)) {
      return phrase(tokens, 0);
    }
    String beginning = tokens.getFirst().word();
    sought.add(word -> word.startsWith(beginning), rarity.ofUnknown());
    return new PrefixQuery(term(beginning));
  }

  private Query fuzzy(List<Token> tokens, int edits) {
    if (!isOneWord(tokens)) {
      return phrase(tokens, 0);
    }
    FuzzyWords near = FuzzyWords.of(term(tokens.getFirst().word()), edits, searcher);
    sought.add(near.words()::contains, rarity.ofUnknown());
    return near.query();
  }

  private static boolean isOneWord(List<Token> tokens) {
    return tokens.size() == 1 && !tokens.getFirst().isPair();
  }

  private Query pattern(TermPattern pattern) {
    sought.add(pattern.test(), rarity.ofUnknown());
    return pattern.query();
  }

  private Term term(String word) {
    return new Term(field, word);
  }
}
