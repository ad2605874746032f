package dev.cuecard.search.parse;

import dev.cuecard.index.query.RegularExpression;
import dev.cuecard.search.parse.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;

/// Cuts a query into tokens.
///
/// ```
/// token := "(" | ")" | "-" (right before another token: NOT) | AND | OR | NOT | WITHIN
///        | name ":" | '"' anything but '"' '"' [ "~" number ] | "/" regular expression "/"
///        | word "*" | word with "*" or, inside, "?" | word "~" [0-2] | word
/// ```
///
/// What only looks like one of these is a word: the mark at the end of a question, a path, a web
/// address.
public final class QueryScanner {
  /// More words than anyone types; fewer than it takes to make the search slow.
  private static final int MOST = 256;

  /// Each of these may stand for thousands of words.
  private static final int MOST_PATTERNS = 16;

  /// As many words as are looked at after a passage.
  private static final int MOST_SLOP = 16;

  private final String query;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;
  private int patterns;

  public QueryScanner(String query) {
    this.query = query;
  }

  public List<QueryToken> scan() throws QueryError {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        add(c == '(' ? Kind.OPEN : Kind.CLOSE, at, String.valueOf(c));
        at++;
      } else if (isQuote(c)) {
        phrase();
      } else if (c == '/' && endOfRegex() > 0) {
        regex();
      } else if (c == '-' && at + 1 < query.length() && startsOperand(query.charAt(at + 1))) {
        add(Kind.NOT, at, "-");
        at++;
      } else {
        word();
      }
    }
    add(Kind.END, query.length(), "");
    return tokens;
  }

  private void phrase() throws QueryError {
    int start = at++;
    int end = at;
    while (end < query.length() && !isQuote(query.charAt(end))) {
      end++;
    }
    if (end == query.length()) {
      throw new QueryError(
          query, start + 1, "expected a closing quote for the one here, got the end of the query");
    }
    String words = query.substring(at, end);
    at = end + 1;
    add(new QueryToken(Kind.PHRASE, start + 1, words, slop()));
  }

  /// How far the words of a phrase may move apart, if that stands after it.
  private int slop() throws QueryError {
    if (at == query.length() || query.charAt(at) != '~') {
      return 0;
    }
    int start = ++at;
    while (at < query.length() && !endsWord(query.charAt(at))) {
      at++;
    }
    String number = query.substring(start, at);
    if (!number.matches("[0-9]{1,2}") || Integer.parseInt(number) > MOST_SLOP) {
      throw new QueryError(
          query,
          start + 1,
          "expected a number of words up to "
              + MOST_SLOP
              + " after \"~\", got "
              + (number.isEmpty() ? "nothing" : "\"" + number + "\""));
    }
    return Integer.parseInt(number);
  }

  /// The closing slash of the regular expression that begins here; -1 if it is none: it has no
  /// blanks, and nothing follows it.
  private int endOfRegex() {
    int end = at + 1;
    while (end < query.length() && query.charAt(end) != '/' && !isBlank(query.charAt(end))) {
      end += query.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end > at + 1 && end < query.length() && query.charAt(end) == '/';
    return closed && (end + 1 == query.length() || endsWord(query.charAt(end + 1))) ? end : -1;
  }

  private void regex() throws QueryError {
    int end = endOfRegex();
    String expression = query.substring(at + 1, end);
    RegularExpression.Fault fault = RegularExpression.fault(expression).orElse(null);
    if (fault != null) {
      throw new QueryError(query, at + 2 + fault.at(), fault.expected());
    }
    add(Kind.REGEX, at, expression);
    at = end + 1;
  }

  private void word() throws QueryError {
    int start = at;
    while (at < query.length() && !endsWord(query.charAt(at))) {
      if (query.charAt(at) == ':' && isFieldName(query.substring(start, at))) {
        add(Kind.FIELD, start, query.substring(start, at));
        at++;
        return;
      }
      at++;
    }
    String text = query.substring(start, at);
    switch (text) {
      case "AND", "&&" -> add(Kind.AND, start, text);
      case "OR", "||" -> add(Kind.OR, start, text);
      case "NOT" -> add(Kind.NOT, start, text);
      case "WITHIN" -> add(Kind.WITHIN, start, text);
      default -> marked(text, start);
    }
  }

  private void marked(String text, int start) throws QueryError {
    int tilde = text.lastIndexOf('~');
    if (Wildcards.isOne(text)) {
      Wildcards.check(query, start, text);
      add(Kind.WILDCARD, start, text);
    } else if (text.length() > 1 && text.endsWith("*")) {
      add(Kind.PREFIX, start, text.substring(0, text.length() - 1));
    } else if (tilde > 0 && tilde >= text.length() - 2) {
      String edits = text.substring(tilde + 1);
      if (!edits.isEmpty() && "012".indexOf(edits.charAt(0)) < 0) {
        throw new QueryError(
            query, start + tilde + 2, "expected 0, 1 or 2 after \"~\", got \"" + edits + "\"");
      }
      int mark = edits.isEmpty() ? -1 : edits.charAt(0) - '0';
      add(new QueryToken(Kind.FUZZY, start + 1, text.substring(0, tilde), mark));
    } else {
      add(Kind.WORD, start, text);
    }
  }

  private void add(Kind kind, int start, String text) throws QueryError {
    add(new QueryToken(kind, start + 1, text));
  }

  private void add(QueryToken token) throws QueryError {
    if (tokens.size() == MOST && token.kind() != Kind.END) {
      throw new QueryError(query, token.column(), "expected at most " + MOST + " words");
    }
    if (isPattern(token.kind()) && ++patterns > MOST_PATTERNS) {
      throw new QueryError(
          query, token.column(), "expected at most " + MOST_PATTERNS + " words with *, ?, ~ or /");
    }
    tokens.add(token);
  }

  private static boolean isPattern(Kind kind) {
    return kind == Kind.PREFIX || kind == Kind.WILDCARD || kind == Kind.FUZZY || kind == Kind.REGEX;
  }

  /// A name before a colon is a field only if letters follow directly: `12:30` and `http://` are
  /// not fields.
  private boolean isFieldName(String name) {
    boolean letters = !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return letters
        && at + 1 < query.length()
        && query.charAt(at + 1) != '/'
        && !isBlank(query.charAt(at + 1));
  }

  private static boolean endsWord(char c) {
    return isBlank(c) || c == '(' || c == ')' || isQuote(c);
  }

  private static boolean startsOperand(char c) {
    return c == '(' || isQuote(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }
}
