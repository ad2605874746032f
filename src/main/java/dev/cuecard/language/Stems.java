package dev.cuecard.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the forms of one word have in common, by a rule that holds in any language of letters: they
/// share their first five. (To cut lectures into chapters that serves better than Porter's stemmer,
/// four letters or six.) Of scripts without blanks between words, each two characters that follow
/// each other are a word.
public final class Stems {
  private static final int LETTERS = 5;

  /// What stands between the parts of a word; a sign before it belongs to it: `.NET`. What French
  /// and Italian elide is a part: `l'eau`.
  private static final Pattern JOINT =
      Pattern.compile("(?!^)[-&.]|(?<=^(?:[cdjlmnst]|qu|dell|nell|all))['’](?=\\p{L}{2})");

  private static final String SIGNS = ".+#";

  /// With the particles that are written before it.
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:[وفبك]?ال|و?لل)(?=.{4})");

  private Stems() {}

  /// The stems of the words of `sentence` that say something, in order.
  public static List<String> of(Language language, String sentence) {
    return words(sentence)
        .filter(word -> !FunctionWords.contains(language, word))
        .map(Stems::stem)
        .toList();
  }

  /// How many words `sentence` has, little ones too.
  public static int count(String sentence) {
    return (int) words(sentence).count();
  }

  private static Stream<String> words(String sentence) {
    return Word.of(sentence).stream()
        .flatMap(word -> parts(word.text().toLowerCase(Locale.ROOT)).stream());
  }

  private static List<String> parts(String word) {
    int[] characters = word.codePoints().toArray();
    if (characters.length < 2 || !Script.isWithoutBlanks(characters[0])) {
      return List.of(JOINT.split(word, -1));
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(new String(characters, i, 2));
    }
    return pairs;
  }

  private static String stem(String word) {
    return ARABIC_ARTICLE
        .matcher(word)
        .replaceFirst("")
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0)
        .limit(LETTERS)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
