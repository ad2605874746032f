package dev.cuecard.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Guesses the language of a text that does not say it: by its script, and among those written in
/// Latin letters by the little words that no text is without.
public final class LanguageGuess {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  private static final Map<UnicodeScript, Language> BY_SCRIPT =
      new EnumMap<>(
          Map.of(
              UnicodeScript.ARABIC, new Language("ar"),
              UnicodeScript.CYRILLIC, new Language("ru"),
              UnicodeScript.HAN, new Language("zh"),
              UnicodeScript.HIRAGANA, new Language("ja"),
              UnicodeScript.KATAKANA, new Language("ja"),
              UnicodeScript.HANGUL, new Language("ko"),
              UnicodeScript.HEBREW, new Language("he"),
              UnicodeScript.GREEK, new Language("el"),
              UnicodeScript.THAI, new Language("th"),
              UnicodeScript.DEVANAGARI, new Language("hi")));

  /// The commonest words of each that none of the others has, as far as there are such.
  private static final Map<String, String[]> LITTLE_WORDS =
      Map.of(
          "en", words("the and of to is that it you for was with are this have they what we"),
          "es", words("el los las que una por con para pero muy como está esto hay nos cuando y"),
          "fr", words("le les des est et une dans pour qui pas sur vous nous avec ce mais je"),
          "de", words("der die das und ist nicht ein ich sie mit wir auf für auch eine dass"),
          "pt", words("não uma os com para você mas isso muito são ao dos mais como da em"),
          "it", words("il che di non per sono una gli della anche questo più come ma è"),
          "nl", words("het een van en dat niet wij zijn voor met ook maar deze wat naar"));

  /// So many little words make a guess, and so much more than any other language has.
  private static final int ENOUGH = 3;

  private static final double CLEARLY = 1.3;

  private LanguageGuess() {}

  private static String[] words(String list) {
    return list.split(" ", -1);
  }

  /// The language that `text` most likely is in; [Language#UNKNOWN] if nothing stands out.
  public static Language of(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
    if (kana * 10 > all) {
      return new Language("ja");
    }
    return letters.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > all)
        .findFirst()
        .map(entry -> BY_SCRIPT.getOrDefault(entry.getKey(), byLittleWords(text)))
        .orElse(Language.UNKNOWN);
  }

  private static Language byLittleWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
      LITTLE_WORDS.forEach((language, little) -> {
        if (Arrays.asList(little).contains(word)) {
          counts.merge(language, 1, Integer::sum);
        }
      });
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (String language : LITTLE_WORDS.keySet().stream().sorted().toList()) {
      int count = counts.getOrDefault(language, 0);
      if (count > most) {
        second = most;
        most = count;
        best = language;
      } else {
        second = Math.max(second, count);
      }
    }
    return most >= ENOUGH && most >= CLEARLY * second ? new Language(best) : Language.UNKNOWN;
  }
}
