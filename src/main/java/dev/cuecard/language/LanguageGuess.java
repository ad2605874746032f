package dev.cuecard.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Guesses the language of a text that does not say it: by its script, and among those written in
/// Latin letters by the little words that no text is without.
public final class LanguageGuess {
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

  /// The commonest words of each, few of which another has.
  private static final Map<String, String> LITTLE_WORDS =
      Map.of(
          "en", "the and of to is that it you for was with are this have they what we",
          "es", "el los las que una por con para pero muy como está esto hay nos cuando y",
          "fr", "le les des est et une dans pour qui pas sur vous nous avec ce mais je",
          "de", "der die das und ist nicht ein ich sie mit wir auf für auch eine dass",
          "pt", "não uma os com para você mas isso muito são ao dos mais como da em",
          "it", "il che di non per sono una gli della anche questo più come ma è",
          "nl", "het een van en dat niet wij zijn voor met ook maar deze wat naar");

  /// The languages that have a little word.
  private static final Map<String, List<String>> LANGUAGES = new HashMap<>();

  private static final int LONGEST_LITTLE_WORD;

  static {
    LITTLE_WORDS.forEach((language, words) -> {
      for (String word : words.split(" ", -1)) {
        LANGUAGES.computeIfAbsent(word, _ -> new ArrayList<>()).add(language);
      }
    });
    LONGEST_LITTLE_WORD = LANGUAGES.keySet().stream().mapToInt(String::length).max().orElseThrow();
  }

  /// So many little words make a guess, and so much more than any other language has.
  private static final int ENOUGH = 3;

  private static final double CLEARLY = 1.3;

  private LanguageGuess() {}

  /// The language that `text` most likely is in; [Language#UNKNOWN] if nothing stands out.
  public static Language of(String text) {
    Map<UnicodeScript, Integer> letters = letters(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > all) {
      return new Language("ja");
    }
    for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
      if (script.getValue() * 2 > all) {
        Language only = BY_SCRIPT.get(script.getKey());
        return only == null ? byLittleWords(text) : only;
      }
    }
    return Language.UNKNOWN;
  }

  /// How many letters of each script `text` has. Those of ASCII are Latin.
  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int ascii = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c < 0x80) {
        ascii += isLetter((char) c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    letters.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    return letters;
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return c < 0x80 ? lower >= 'a' && lower <= 'z' : Character.isLetter(c);
  }

  private static Language byLittleWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start && end - start <= LONGEST_LITTLE_WORD) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        LANGUAGES
            .getOrDefault(word, List.of())
            .forEach(language -> counts.merge(language, 1, Integer::sum));
      }
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
