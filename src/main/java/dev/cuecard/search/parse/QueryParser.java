package dev.cuecard.search.parse;

import dev.cuecard.index.query.Query;
import dev.cuecard.index.query.match.Distance;
import dev.cuecard.search.parse.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The query language.
///
/// ```
/// query    := clauses end
/// clauses  := chain { chain }          words rank, phrases, fields and WITHIN must be there
/// chain    := and { OR and }
/// and      := [NOT] operand { AND [NOT] operand }
/// operand  := single [ WITHIN distance single ]
/// single   := "(" clauses ")" | field ":" value | value
/// value    := word | "a phrase" | "a phrase"~3 | begin* | w?rd | w*d | simlar~ | simlar~1 | /regex/
/// distance := 500ms | 10s | 2m | 5w    a time, or a number of words between
/// field    := lang | kind | collection | title | speaker | origin | date | duration | id | near
/// ```
///
/// On either side of WITHIN stands a value or, in brackets, some of which one will do. What is said
/// of it and of the fields is in `docs/queries.md`; how tokens are told apart, in [QueryScanner];
/// what a field takes, in [FieldReader].
public final class QueryParser {
  /// Deeper than anyone nests brackets; shallow enough for any stack.
  private static final int DEEPEST = 32;

  /// Longer, and it is no longer about one thing; and as far is read on after each hit.
  private static final long LONGEST_DISTANCE_MS = 600_000;

  private static final int LONGEST_DISTANCE_WORDS = 1000;

  private final String text;
  private final Names names;
  private final List<QueryToken> tokens;
  private int next;
  private int depth;

  private QueryParser(String text, Names names) throws QueryError {
    this.text = text;
    this.names = names;
    this.tokens = new QueryScanner(text).scan();
  }

  /// What `text` asks for, whatever there is.
  ///
  /// @throws QueryError where `text` is not a query, with the column
  public static Query parse(String text) throws QueryError {
    return parse(text, Names.ANY);
  }

  /// What `text` asks for among what `names` names.
  ///
  /// @throws QueryError where `text` is not a query, or names what is not there, with the column
  public static Query parse(String text, Names names) throws QueryError {
    QueryParser parser = new QueryParser(text, names);
    Query query = parser.clauses();
    if (parser.peek().kind() != Kind.END) {
      throw parser.expected("a word");
    }
    return query;
  }

  /// Asks for the words of `text`, the more the better, whatever else stands between them.
  public static Query words(String text) {
    List<Query> words = new ArrayList<>();
    for (String word : text.strip().split("[\\s\\p{Z}]+", -1)) {
      words.add(new Query.Word(word));
    }
    return new Query.Clauses(List.of(), words, List.of());
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
      } else if (part instanceof Query.Phrase
          || part instanceof Query.Within
          || part.isRestriction()) {
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
    QueryToken start = peek();
    Query left = single();
    if (!accept(Kind.WITHIN)) {
      return left;
    }
    Distance distance = distance();
    QueryToken middle = peek();
    return new Query.Within(choices(left, start), choices(single(), middle), distance);
  }

  private Query single() throws QueryError {
    Kind kind = peek().kind();
    if (kind == Kind.OPEN) {
      return brackets();
    }
    if (kind == Kind.FIELD) {
      return field();
    }
    if (!isValue(kind)) {
      throw expected("a word");
    }
    return value();
  }

  private Distance distance() throws QueryError {
    String written = peek().kind() == Kind.WORD ? peek().text() : "";
    OptionalLong ms = Lengths.withUnit(written);
    if (ms.isPresent() && ms.getAsLong() <= LONGEST_DISTANCE_MS) {
      next++;
      return Distance.ofTime(ms.getAsLong());
    }
    if (written.matches("[0-9]{1,4}w")) {
      int words = Integer.parseInt(written.substring(0, written.length() - 1));
      if (words <= LONGEST_DISTANCE_WORDS) {
        next++;
        return Distance.ofWords(words);
      }
    }
    throw expected("a distance up to 10m or 1000w such as 500ms, 10s or 5w after \"WITHIN\"");
  }

  /// Those of which one must be there.
  private List<Query.Value> choices(Query side, QueryToken start) throws QueryError {
    if (side instanceof Query.Value value) {
      return List.of(value);
    }
    if (side instanceof Query.Clauses(List<Query> all, List<Query> any, List<Query> none)
        && all.isEmpty()
        && none.isEmpty()) {
      List<Query.Value> choices = new ArrayList<>();
      for (Query choice : any) {
        choices.addAll(choices(choice, start));
      }
      return choices;
    }
    throw new QueryError(
        text,
        start.column(),
        "expected a word, a phrase or some joined by OR in brackets on each side of \"WITHIN\"");
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

  private Query field() throws QueryError {
    QueryToken name = tokens.get(next);
    FieldReader field = new FieldReader(text, names, name);
    field.check();
    next++;
    if (!isValue(peek().kind())) {
      throw expected("a word or phrase after \"" + name.text() + ":\"");
    }
    QueryToken token = peek();
    return field.read(token, value());
  }

  private Query.Value value() {
    QueryToken token = tokens.get(next++);
    return switch (token.kind()) {
      case PHRASE -> new Query.Phrase(token.text(), token.mark());
      case PREFIX -> new Query.Prefix(token.text());
      case WILDCARD -> new Query.Wildcard(token.text());
      case FUZZY -> new Query.Fuzzy(token.text(), edits(token));
      case REGEX -> new Query.Regex(token.text());
      default -> new Query.Word(token.text());
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
      case WORD, PHRASE, PREFIX, WILDCARD, FUZZY, REGEX -> true;
      default -> false;
    };
  }

  private QueryError expected(String what) {
    QueryToken got = peek();
    return new QueryError(text, got.column(), "expected " + what + ", got " + got.description());
  }
}
