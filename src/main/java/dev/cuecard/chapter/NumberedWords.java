package dev.cuecard.chapter;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Script;
import dev.cuecard.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers the words of a talk. Forms of one word have one number, by a rule that holds in any
/// language of letters: they share their first five. (On lectures that segments better than
/// Porter's stemmer, four letters or six.) Of scripts without blanks between words, each two
/// characters that follow each other are a word.
final class NumberedWords {
  private static final int LETTERS = 5;

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
    int length = 0;
    for (Word word : Word.of(sentence)) {
      for (String part : parts(word.text().toLowerCase(Locale.ROOT))) {
        length++;
        if (!FunctionWords.contains(language, part)) {
          words.add(numbers.computeIfAbsent(stem(part), _ -> numbers.size()));
        }
      }
    }
    return new Statement(words, Math.max(1, length));
  }

  private static List<String> parts(String word) {
    int[] characters = word.codePoints().toArray();
    if (characters.length < 2 || !Script.isWithoutBlanks(characters[0])) {
      return List.of(word.split("[-&.]", -1));
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(new String(characters, i, 2));
    }
    return pairs;
  }

  private static String stem(String word) {
    String bare = word.startsWith("ال") && word.length() > LETTERS ? word.substring(2) : word;
    return bare.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(LETTERS)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
