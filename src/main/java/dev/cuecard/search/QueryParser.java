package dev.cuecard.search;

import dev.cuecard.index.Query;
import dev.cuecard.search.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The query language.
///
/// ```
/// query   := clauses end
/// clauses := chain { chain }           words rank, phrases and fields must be there
/// chain   := and { OR and }
/// and     := operand { AND operand }
/// operand := [NOT] ( "(" clauses ")" | field ":" value | value )
/// value   := word | "a phrase" | begin* | simlar~ | simlar~1
/// field   := lang | kind | collection | title
/// ```
public final class QueryParser {
  /// Deeper than anyone nests brackets; shallow enough for any stack.
  private static final int DEEPEST = 32;

  private final String text;
  private final List<QueryToken> tokens;
  private int next;
  private int depth;

  private QueryParser(String text) throws QueryError {
    this.text = text;
    this.tokens = new QueryScanner(text).scan();
  }

  /// What `text` asks for.
  ///
  /// @throws QueryError where `text` is not a query, with the column
  public static Query parse(String text) throws QueryError {
    QueryParser parser = new QueryParser(text);
    Query query = parser.clauses();
    if (parser.peek().kind() != Kind.END) {
      throw parser.expected("a word");
    }
    return query;
  }

  private Query clauses() throws QueryError {
    List<Query> all = new ArrayList<>();
    List<Query> any = new ArrayList<>();
    List<Query> none = new ArrayList<>();
    do {
      boolean negated = accept(Kind.NOT);
      Query part = negated ? operand() : chain();
      if (negated) {
        none.add(part);
      } else if (part instanceof Query.Phrase || part.isRestriction()) {
        all.add(part);
      } else {
        any.add(part);
      }
    } while (startsOperand(peek().kind()));
    return all.size() + any.size() == 1 && none.isEmpty()
        ? Stream.concat(all.stream(), any.stream()).toList().getFirst()
        : new Query.Clauses(all, any, none);
  }

  private Query chain() throws QueryError {
    List<Query> choices = new ArrayList<>();
    choices.add(and());
    while (accept(Kind.OR)) {
      choices.add(and());
    }
    return choices.size() == 1
        ? choices.getFirst()
        : new Query.Clauses(List.of(), choices, List.of());
  }

  private Query and() throws QueryError {
    List<Query> all = new ArrayList<>();
    List<Query> none = new ArrayList<>();
    do {
      (accept(Kind.NOT) ? none : all).add(operand());
    } while (accept(Kind.AND));
    return all.size() == 1 && none.isEmpty()
        ? all.getFirst()
        : new Query.Clauses(all, List.of(), none);
  }

  private Query operand() throws QueryError {
    QueryToken token = peek();
    return switch (token.kind()) {
      case OPEN -> brackets();
      case FIELD -> restriction();
      case WORD, PHRASE, PREFIX, FUZZY -> value();
      case AND, OR, NOT, CLOSE, END -> throw expected("a word");
    };
  }

  private Query brackets() throws QueryError {
    if (++depth > DEEPEST) {
      throw expected("at most " + DEEPEST + " brackets inside each other");
    }
    next++;
    Query inside = clauses();
    if (!accept(Kind.CLOSE)) {
      throw expected("\")\"");
    }
    depth--;
    return inside;
  }

  private Query restriction() throws QueryError {
    QueryToken name = tokens.get(next);
    Query.Facet facet =
        facet(name.text())
            .orElseThrow(() ->
                new QueryError(
                    text,
                    name.column(),
                    "expected lang:, kind:, collection: or title:, got "
                        + name.description()
                        + " (in quotes it is text)"));
    next++;
    if (!isValue(peek().kind())) {
      throw expected("a word or phrase after \"" + name.text() + ":\"");
    }
    return new Query.Restriction(facet, value());
  }

  private static Optional<Query.Facet> facet(String name) {
    return Stream.of(Query.Facet.values())
        .filter(facet -> facet != Query.Facet.DOCUMENT)
        .filter(facet -> facet.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private Query.Value value() {
    QueryToken token = tokens.get(next++);
    return switch (token.kind()) {
      case PHRASE -> new Query.Phrase(token.text());
      case PREFIX -> new Query.Prefix(token.text());
      case FUZZY -> new Query.Fuzzy(token.text(), edits(token));
      case WORD, FIELD, AND, OR, NOT, OPEN, CLOSE, END -> new Query.Word(token.text());
    };
  }

  /// Without a number, one letter may differ in a short word and two in a long one.
  private static int edits(QueryToken token) {
    if (token.mark() >= 0) {
      return token.mark();
    }
    int length = token.text().length();
    return length < 3 ? 0 : length < 6 ? 1 : 2;
  }

  private QueryToken peek() {
    return tokens.get(next);
  }

  private boolean accept(Kind kind) {
    boolean there = peek().kind() == kind;
    if (there) {
      next++;
    }
    return there;
  }

  private static boolean startsOperand(Kind kind) {
    return isValue(kind) || kind == Kind.OPEN || kind == Kind.FIELD || kind == Kind.NOT;
  }

  private static boolean isValue(Kind kind) {
    return switch (kind) {
      case WORD, PHRASE, PREFIX, FUZZY -> true;
      case FIELD, AND, OR, NOT, OPEN, CLOSE, END -> false;
    };
  }

  private QueryError expected(String what) {
    QueryToken got = peek();
    return new QueryError(text, got.column(), "expected " + what + ", got " + got.description());
  }
}
