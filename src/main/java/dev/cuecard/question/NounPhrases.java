package dev.cuecard.question;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.passage.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is named with an article somewhere: words between an article and whatever ends a phrase. In
/// a language without articles nothing is.
final class NounPhrases {
  private NounPhrases() {}

  /// The phrases of `sentences` in small letters, without their articles.
  static Set<String> in(Language language, List<Segment> sentences) {
    Set<String> articles = Grammar.of(language).articles();
    Set<String> phrases = new HashSet<>();
    for (Segment sentence : sentences) {
      String text = sentence.text().toLowerCase(Locale.ROOT);
      List<Word> words = Word.of(text);
      for (int i = 0; i + 1 < words.size(); i++) {
        if (articles.contains(words.get(i).text())) {
          int end = end(language, text, words, i + 1);
          phrases.add(text.substring(words.get(i + 1).start(), Math.max(end, words.get(i + 1).start())));
        }
      }
    }
    return phrases;
  }

  private static int end(Language language, String text, List<Word> words, int from) {
    int end = words.get(from).start();
    for (Word word : words.subList(from, words.size())) {
      boolean follows = text.substring(end, word.start()).isBlank();
      if (!follows || FunctionWords.contains(language, word.text())) {
        return end;
      }
      end = word.end();
    }
    return end;
  }
}
