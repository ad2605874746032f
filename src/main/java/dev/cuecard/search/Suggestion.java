package dev.cuecard.search;

import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.Query;
import dev.cuecard.search.QueryToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Another spelling of a query, in which words that nobody says are those that they look like.
final class Suggestion {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*");

  private Suggestion() {}

  /// A query like `text` that finds more than `found` moments; empty if there is none.
  static Optional<String> of(String text, int found, PassageIndex index) throws QueryError {
    List<QueryToken> tokens = new QueryScanner(text).scan();
    StringBuilder other = new StringBuilder(text);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      boolean isValue = i > 0 && tokens.get(i - 1).kind() == Kind.FIELD;
      Kind kind = tokens.get(i).kind();
      if (!isValue && (kind == Kind.WORD || kind == Kind.PHRASE)) {
        int start = tokens.get(i).column() - (kind == Kind.WORD ? 1 : 0);
        respell(tokens.get(i).text(), start, other, index);
      }
    }
    String suggested = other.toString();
    return suggested.equals(text) || !findsMore(suggested, found, index)
        ? Optional.empty()
        : Optional.of(suggested);
  }

  /// Replaces in `query`, from the last to the first, the words of `text`, which begins at `start`.
  private static void respell(String text, int start, StringBuilder query, PassageIndex index) {
    Matcher words = WORD.matcher(text);
    words
        .results()
        .toList()
        .reversed()
        .forEach(word ->
            index
                .nearest(word.group())
                .ifPresent(
                    other -> query.replace(start + word.start(), start + word.end(), other)));
  }

  private static boolean findsMore(String suggested, int found, PassageIndex index)
      throws QueryError {
    Query query = QueryParser.parse(suggested, Names.of(index));
    return new Search(index).moments(query, found + 1).size() > found;
  }
}
