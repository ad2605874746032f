package dev.cuecard.search;

import dev.cuecard.index.query.Query;
import dev.cuecard.language.LanguageGuess;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells questions from words that are looked for: who asks a question wants the stretch of talk
/// that answers it, who types words wants the place where they are said.
final class Question {
  private static final Map<String, Set<String>> BEGINNINGS =
      Map.of(
          "en", words("how what when where which who whom whose why"),
          "es", words("cómo qué cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde quién por"),
          "fr", words("comment que quel quelle quels quelles quand combien où qui pourquoi"),
          "ru", words("как что какой какая какие когда где куда кто почему зачем сколько"),
          "ar", words("كيف ما ماذا متى أين من لماذا هل كم"),
          "de", words("wie was welche welcher welches wann wo wer warum wieso"),
          "pt", words("como que qual quais quando quanto onde quem por"));

  /// Chinese puts them anywhere.
  private static final List<String> CHINESE =
      List.of("什么", "怎么", "怎样", "如何", "哪", "谁", "为什么", "几", "多少", "吗", "何时");

  /// What restricts a query and is no word of the question: `lang:en`.
  private static final Pattern FIELDS = Pattern.compile("(?<!\\S)\\p{L}+:\\S+");

  private Question() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Whether `text`, which reads as `query`, is a question: it ends as one or begins as one, and
  /// asks for nothing but words.
  static boolean isOne(String text, Query query) {
    String asked = FIELDS.matcher(text).replaceAll("").strip();
    return asksForWordsOnly(query) && (endsAsOne(asked) || beginsAsOne(asked));
  }

  private static boolean asksForWordsOnly(Query query) {
    return query instanceof Query.Clauses(List<Query> all, List<Query> any, _)
        ? all.stream().allMatch(Query::isRestriction) && any.stream().allMatch(Question::isWords)
        : isWords(query);
  }

  private static boolean isWords(Query query) {
    return !query.words().isEmpty();
  }

  private static boolean endsAsOne(String text) {
    return text.endsWith("?") || text.endsWith("？") || text.endsWith("؟");
  }

  private static boolean beginsAsOne(String text) {
    String language = LanguageGuess.ofFewWords(text).primary();
    if (language.equals("zh")) {
      return CHINESE.stream()
          .anyMatch(word -> text.contains(word) && text.length() > word.length());
    }
    String[] words = text.toLowerCase(Locale.ROOT).split("\\s+", 2);
    return words.length > 1
        && BEGINNINGS.getOrDefault(language, Set.of()).contains(words[0].replaceFirst("^¿", ""));
  }
}
