package dev.cuecard.question;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.passage.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which words have a capital of their own, and which only at the beginning of a sentence.
final class Capitals {
  private final Locale locale;

  /// By word in small letters: how often it has a capital within sentences, less how often not.
  private final Map<String, Integer> excess = new HashMap<>();

  private Capitals(Language language) {
    locale = Locale.forLanguageTag(language.tag());
  }

  static Capitals of(Language language, List<SourceText> texts) {
    Capitals capitals = new Capitals(language);
    for (SourceText text : texts) {
      for (Segment sentence : text.sentences()) {
        Word.of(sentence.text()).stream().skip(1).forEach(word -> capitals.count(word.text()));
      }
    }
    return capitals;
  }

  private void count(String word) {
    int difference = Character.isUpperCase(word.codePointAt(0)) ? 1 : -1;
    excess.merge(word.toLowerCase(locale), difference, Integer::sum);
  }

  /// `term` as it stands within a sentence.
  String shown(String term) {
    String first = Word.of(term).getFirst().text();
    boolean isName =
        excess.getOrDefault(first.toLowerCase(locale), 0) > 0
            || !term.substring(1).equals(term.substring(1).toLowerCase(locale));
    return isName ? term : term.substring(0, 1).toLowerCase(locale) + term.substring(1);
  }
}
