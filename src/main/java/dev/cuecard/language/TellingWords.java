package dev.cuecard.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The little words and the letters that tell the languages of Latin script.
final class TellingWords {
  /// The words that sentences and questions are made of.
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(
              "en",
              "the and of to is that it you for was with are this have they what we in on how many"
                  + " who when did where which why does a an by as from at be were had not can will"
                  + " do i my me he she his her or about into but so"),
          Map.entry(
              "es",
              "el la los las que una un por con para pero muy como está esto hay nos cuando y en de"
                  + " del qué cuál quién dónde cuándo cuántos cuántas cómo es fue son era se su lo"
                  + " al o le más sus cual quien ha este esta eran tiene"),
          Map.entry(
              "fr",
              "le la les des est et une un dans pour qui pas sur vous nous avec ce mais je de du en"
                  + " que quel quelle quels comment où quand pourquoi au aux il elle ils son sa se"
                  + " ne sont cette ces plus on si été votre notre c j d l n s qu"),
          Map.entry(
              "de",
              "der die das und ist nicht ein eine ich sie mit wir auf für auch dass in zu von den"
                  + " dem des im wie was wer wann wo warum welche welcher war sind es er hat werden"
                  + " bei als aus an am einen einer oder so kann haben"),
          Map.entry(
              "pt",
              "o a os as que não uma um com para você mas isso muito são ao dos das da do em no na"
                  + " como qual quem onde quando quantos por foi ser se mais está seu sua é eu nós"
                  + " eles pelo pela também isto este esta"),
          Map.entry(
              "it",
              "il lo la gli le che di non per sono una un della del anche questo più come ma è e i"
                  + " in con si da dei delle nel nella cosa chi quando dove quanti perché quale ha"
                  + " al alla su era ci se questa"),
          Map.entry(
              "nl",
              "het een van en de dat niet wij zijn voor met ook maar deze wat naar in is op te die"
                  + " wie wanneer waar hoe waarom welke er aan door je ik we kan wordt of bij als"
                  + " om uit dan was had"),
          Map.entry(
              "pl",
              "i w na z do się nie to jest że jak co kto kiedy gdzie dlaczego który która są dla po"
                  + " o a od ale za przez ich jego czy można przy te tego"),
          Map.entry(
              "id",
              "yang dan di untuk dari dengan ini itu tidak ke pada adalah saya anda mereka akan bisa"
                  + " dapat juga atau dalam kami kita apa siapa kapan bagaimana oleh karena"
                  + " lebih sebuah"),
          Map.entry(
              "tr",
              "ve bir bu için de da ile çok ne kim nasıl nerede olarak olan gibi daha var mı mi ama"
                  + " veya her ben siz onlar değil"),
          Map.entry(
              "cs",
              "a v se na je že to s z do o i k ve jak co kdo kde kdy proč pro jsou by který ale jsem"
                  + " za od po tak jeho nebo"));

  /// Letters and signs that few others write.
  private static final Map<String, String> LETTERS =
      Map.of(
          "es", "ñ¿¡",
          "fr", "êèœùûîçàôëï",
          "de", "ßäöü",
          "pt", "ãõçâê",
          "it", "òìùèà",
          "pl", "ąęłśźżćń",
          "tr", "ığşçöü",
          "cs", "řěůčšžýá");

  /// So many letters and signs beyond ASCII are looked at.
  private static final int MOST_LETTERS = 64;

  /// What a letter of a language tells, in parts of what a word of its own does.
  static final double LETTER = 0.4;

  /// What each word tells of each language: the less, the more languages have it.
  private static final Map<String, Map<String, Double>> TELLING = telling();

  private static final int LONGEST =
      TELLING.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private TellingWords() {}

  private static Map<String, Map<String, Double>> telling() {
    Map<String, Set<String>> languages = new HashMap<>();
    WORDS.forEach((language, words) -> {
      for (String word : words.split(" ", -1)) {
        languages.computeIfAbsent(word, _ -> new HashSet<>()).add(language);
      }
    });
    Map<String, Map<String, Double>> telling = new HashMap<>();
    languages.forEach((word, those) ->
        those.forEach(language ->
            telling.computeIfAbsent(word, _ -> new TreeMap<>()).put(language, 1.0 / those.size())));
    return telling;
  }

  /// How much the words of `text`, and the letters that it has, tell of each language.
  static Map<String, Double> in(String text) {
    Map<String, Double> evidence = new TreeMap<>();
    StringBuilder letters = new StringBuilder();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && isLetter(text.charAt(end))) {
        note(text.charAt(end++), letters);
      }
      if (end > start && end - start <= LONGEST) {
        TELLING
            .getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), Map.of())
            .forEach((language, part) -> evidence.merge(language, part, Double::sum));
      } else if (end == start) {
        note(text.charAt(end), letters);
      }
    }
    LETTERS.forEach((language, own) -> {
      long seen = letters.chars().filter(c -> own.indexOf(c) >= 0).count();
      evidence.merge(language, LETTER * seen, Double::sum);
    });
    return evidence;
  }

  /// Keeps a letter or sign that is not of ASCII once, in lower case.
  private static void note(char c, StringBuilder letters) {
    if (c >= 0x80 && letters.length() < MOST_LETTERS) {
      String letter = String.valueOf(Character.toLowerCase(c));
      if (letters.indexOf(letter) < 0) {
        letters.append(letter);
      }
    }
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return c < 0x80 ? lower >= 'a' && lower <= 'z' : Character.isLetter(c);
  }
}
