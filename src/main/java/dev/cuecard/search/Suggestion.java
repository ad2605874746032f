package dev.cuecard.search;

import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.query.Query;
import dev.cuecard.language.Language;
import dev.cuecard.language.LanguageGuess;
import dev.cuecard.search.parse.Names;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import dev.cuecard.search.parse.QueryScanner;
import dev.cuecard.search.parse.QueryToken;
import dev.cuecard.search.parse.QueryToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Another spelling of a query, in which words that nobody says are those that they look like,
/// unless they are known to be words all the same.
final class Suggestion {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*");

  private Suggestion() {}

  /// A query like `text` that finds more than `found` moments; empty if there is none.
  static Optional<String> of(String text, int found, PassageIndex index, QueryMeaning meaning)
      throws QueryError {
    List<QueryToken> tokens = new QueryScanner(text).scan();
    Language language = language(tokens);
    StringBuilder other = new StringBuilder(text);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      QueryToken token = tokens.get(i);
      boolean isText = token.kind() == Kind.WORD || token.kind() == Kind.PHRASE;
      if (isText && (i == 0 || tokens.get(i - 1).kind() != Kind.FIELD)) {
        int start = token.column() - (token.kind() == Kind.WORD ? 1 : 0);
        respell(
            token.text(),
            start,
            other,
            word ->
                meaning.isWord(language, word)
                    ? Optional.empty()
                    : index.vocabulary().nearest(word, language));
      }
    }
    String suggested = other.toString();
    return suggested.equals(text) || !findsMore(suggested, found, index)
        ? Optional.empty()
        : Optional.of(suggested);
  }

  /// The language asked for, or else that of the words, as far as it shows.
  private static Language language(List<QueryToken> tokens) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      QueryToken token = tokens.get(i);
      if (token.kind() == Kind.FIELD && token.text().equals("lang")) {
        return Language.of(tokens.get(i + 1).text());
      }
      words.append(token.text()).append(' ');
    }
    return LanguageGuess.of(words.toString());
  }

  /// Replaces in `query`, from the last to the first, the words of `text`, which begins at `start`.
  private static void respell(
      String text, int start, StringBuilder query, Function<String, Optional<String>> nearest) {
    Matcher words = WORD.matcher(text);
    words
        .results()
        .toList()
        .reversed()
        .forEach(word ->
            nearest
                .apply(word.group())
                .ifPresent(
                    other -> query.replace(start + word.start(), start + word.end(), other)));
  }

  private static boolean findsMore(String suggested, int found, PassageIndex index)
      throws QueryError {
    Query query = QueryParser.parse(suggested, Names.of(index));
    return new Search(index).moments(query, found + 1).size() > found;
  }
}
