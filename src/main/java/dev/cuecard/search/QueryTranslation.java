package dev.cuecard.search;

import dev.cuecard.index.analysis.LittleWords;
import dev.cuecard.index.query.Query;
import dev.cuecard.language.Language;
import dev.cuecard.language.LanguageGuess;
import dev.cuecard.lexicon.Direction;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.lexicon.TranslatedWord;
import dev.cuecard.lexicon.Translator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A query with its words in other languages, so that what nobody has translated is found by a
/// question in another language. What must stand as it is (phrases, patterns, names of fields)
/// stays as it is.
///
/// @param query with [Query.Rendered] words
/// @param words by language, what the query's words are called there: only of languages in which
///   one of them has a name
public record QueryTranslation(Query query, SortedMap<String, List<String>> words) {
  /// `query` in all of `languages` that `lexicon` knows from the query's own; as it is, if that
  /// cannot be told.
  static QueryTranslation of(Query query, Lexicon lexicon, Collection<String> languages) {
    Language own = LanguageGuess.ofFewWords(String.join(" ", query.words()));
    Map<String, Map<String, TranslatedWord>> known = new HashMap<>();
    for (String language : languages) {
      Direction direction = new Direction(own, new Language(language));
      if (direction.isBetweenLanguages()) {
        Map<String, TranslatedWord> words =
            translated(query, own, new Translator(lexicon), direction);
        if (words.values().stream().anyMatch(TranslatedWord::isTranslated)) {
          known.put(direction.to().tag(), words);
        }
      }
    }
    SortedMap<String, List<String>> shown = new TreeMap<>();
    known.forEach((language, words) -> shown.put(language, shown(words.values())));
    return new QueryTranslation(
        known.isEmpty() ? query : new Renderer(own, known).render(query), shown);
  }

  private static Map<String, TranslatedWord> translated(
      Query query, Language own, Translator translator, Direction direction) {
    Map<String, TranslatedWord> words = new LinkedHashMap<>();
    for (String word : query.words()) {
      if (!LittleWords.isAll(own, word)) {
        words.put(word, translator.translate(word, direction));
      }
    }
    return words;
  }

  private static List<String> shown(Collection<TranslatedWord> words) {
    return words.stream()
        .filter(TranslatedWord::isTranslated)
        .map(word -> word.alternatives().getFirst().text())
        .distinct()
        .toList();
  }

  /// Puts the words of other languages beside those of a query.
  ///
  /// @param own the query's language
  /// @param known by language and word
  private record Renderer(Language own, Map<String, Map<String, TranslatedWord>> known) {
    Query render(Query query) {
      if (query instanceof Query.Word(String text)) {
        return rendered(text);
      }
      return query instanceof Query.Clauses(List<Query> all, List<Query> any, List<Query> none)
          ? new Query.Clauses(rendered(all), rendered(any), none)
          : query;
    }

    private List<Query> rendered(List<Query> queries) {
      List<Query> rendered = new ArrayList<>();
      queries.forEach(query -> rendered.add(render(query)));
      return rendered;
    }

    /// Little words of the query's language say nothing in another.
    private Query rendered(String word) {
      Map<String, List<Query.Rendering>> renderings = new HashMap<>();
      known.forEach((language, words) -> {
        TranslatedWord translated = words.get(word);
        renderings.put(language, translated == null ? List.of() : renderings(translated));
      });
      return new Query.Rendered(word, renderings);
    }

    private static List<Query.Rendering> renderings(TranslatedWord word) {
      return word.alternatives().stream()
          .map(other -> new Query.Rendering(other.text(), Math.clamp(other.weight(), 0.01, 1)))
          .toList();
    }
  }
}
