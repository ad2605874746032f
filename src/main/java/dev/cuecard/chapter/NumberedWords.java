package dev.cuecard.chapter;

import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the words of a talk; those of one stem have one number.
final class NumberedWords {
  private final Language language;
  private final Map<String, Integer> numbers = new HashMap<>();

  NumberedWords(Language language) {
    this.language = language;
  }

  /// How many words there are so far.
  int size() {
    return numbers.size();
  }

  Statement statement(String sentence) {
    List<Integer> words = new ArrayList<>();
    for (String stem : Stems.of(language, sentence)) {
      words.add(numbers.computeIfAbsent(stem, _ -> numbers.size()));
    }
    return new Statement(words, Math.max(1, Stems.count(sentence)));
  }
}
