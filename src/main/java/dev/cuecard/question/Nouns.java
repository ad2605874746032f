package dev.cuecard.question;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.passage.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which words are nouns: those that stand alone after an article more than once. In a language
/// without articles none is known to be.
final class Nouns {
  private static final int TIMES = 2;

  private final Map<String, Integer> afterArticle = new HashMap<>();

  Nouns(Language language, List<Segment> sentences) {
    sentences.forEach(sentence -> read(language, sentence.text().toLowerCase(Locale.ROOT)));
  }

  private void read(Language language, String text) {
    List<Word> words = Word.of(text);
    for (int i = 1; i < words.size(); i++) {
      boolean goesOn =
          i + 1 < words.size()
              && text.substring(words.get(i).end(), words.get(i + 1).start()).isBlank()
              && !FunctionWords.contains(language, words.get(i + 1).text());
      if (!goesOn && Grammar.of(language).articles().contains(words.get(i - 1).text())) {
        afterArticle.merge(words.get(i).text(), 1, Integer::sum);
      }
    }
  }

  /// Whether `word` is one.
  boolean contains(String word) {
    return afterArticle.getOrDefault(word.toLowerCase(Locale.ROOT), 0) >= TIMES;
  }
}
