package dev.cuecard.chapter;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Numbers the words of a talk. Forms of one word have one number, by a rule that holds in any
/// language of letters: they share their first five. (On lectures that segments better than
/// Porter's stemmer, four letters or six.) Of scripts without blanks between words, each two
/// characters that follow each other are a word.
public final class Vocabulary {
  private static final int LETTERS = 5;
  private static final Set<UnicodeScript> WITHOUT_BLANKS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final Language language;
  private final Map<String, Integer> numbers = new HashMap<>();

  Vocabulary(Language language) {
    this.language = language;
  }

  /// How many words there are so far.
  int size() {
    return numbers.size();
  }

  Statement statement(String sentence) {
    List<Integer> words = new ArrayList<>();
    for (String stem : stems(language, sentence)) {
      words.add(numbers.computeIfAbsent(stem, _ -> numbers.size()));
    }
    return new Statement(words, Math.max(1, (int) words(sentence).count()));
  }

  /// What the words of `sentence` that say something have in common with their other forms, in
  /// order.
  public static List<String> stems(Language language, String sentence) {
    return words(sentence)
        .filter(word -> !FunctionWords.contains(language, word))
        .map(Vocabulary::stem)
        .toList();
  }

  private static Stream<String> words(String sentence) {
    return Word.of(sentence).stream()
        .flatMap(word -> parts(word.text().toLowerCase(Locale.ROOT)).stream());
  }

  private static List<String> parts(String word) {
    int[] characters = word.codePoints().toArray();
    if (characters.length < 2 || !WITHOUT_BLANKS.contains(UnicodeScript.of(characters[0]))) {
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
