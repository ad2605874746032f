package dev.cuecard.index.query;

import dev.cuecard.index.analysis.LittleWords;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.ranking.RankedWord;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns what is written in ideographs, without blanks between words, into Lucene's queries.
final class IdeographCompiler {
  /// How many of the pairs of ideographs of a word must be there: two of three.
  private static final double ENOUGH_PAIRS = 0.66;

  /// More pairs are not a word but a sentence.
  private static final int MOST_PAIRS_OF_A_WORD = 4;

  private final String field;
  private final Rarity rarity;
  private final Sought sought;

  IdeographCompiler(String field, Rarity rarity, Sought sought) {
    this.field = field;
    this.rarity = rarity;
    this.sought = sought;
  }

  Query compile(List<Token> tokens) {
    List<Token> units = units(tokens);
    boolean isWord = units.size() <= MOST_PAIRS_OF_A_WORD && units.stream().allMatch(Token::isPair);
    return isWord ? word(units) : sentence(units);
  }

  /// The pairs, and what is in none.
  private static List<Token> units(List<Token> tokens) {
    List<Token> units = new ArrayList<>();
    boolean covered = false;
    for (Token token : tokens) {
      if (token.isPair() || !covered) {
        units.add(token);
      }
      covered = token.isPair();
    }
    return units;
  }

  /// Most of the pairs.
  private Query word(List<Token> pairs) {
    int enough = Math.max(1, (int) Math.round(pairs.size() * ENOUGH_PAIRS));
    return any(pairs).setMinimumNumberShouldMatch(enough).build();
  }

  /// Any of the pairs, ranked by single ideographs as well. What a question is made of but not
  /// about is left out.
  private Query sentence(List<Token> units) {
    List<Token> telling = units.stream().filter(unit -> !isLittle(unit.exact())).toList();
    List<Token> asked = telling.isEmpty() ? units : telling;
    BooleanQuery.Builder ranked =
        new BooleanQuery.Builder().add(any(asked).build(), BooleanClause.Occur.MUST);
    asked.stream()
        .filter(Token::isPair)
        .map(Token::word)
        .filter(ideograph -> !isLittle(ideograph))
        .distinct()
        .forEach(ideograph -> ranked.add(ranking(ideograph), BooleanClause.Occur.SHOULD));
    return ranked.build();
  }

  /// Whether all of its ideographs are.
  private static boolean isLittle(String unit) {
    return unit.codePoints()
        .allMatch(c -> LittleWords.contains(TextField.CHINESE, Character.toString(c)));
  }

  /// Each a part of its own.
  private BooleanQuery.Builder any(List<Token> units) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Token unit : units) {
      String exact = unit.exact();
      sought.add(word(exact, true), exact::equals);
      any.add(new TermQuery(new Term(field, exact)), BooleanClause.Occur.SHOULD);
    }
    return any;
  }

  private Query ranking(String ideograph) {
    sought.addRanking(word(ideograph, false));
    return new TermQuery(new Term(field, ideograph));
  }

  private RankedWord word(String text, boolean spreads) {
    List<String> forms = List.of(text);
    return new RankedWord(text, forms, rarity.of(forms), spreads);
  }
}
