package dev.cuecard.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
                  + " za od po tak jeho nebo"),
          Map.entry(
              "sv",
              "och det att i en jag som han på den med var sig för så till är men ett om hade de av"
                  + " inte hans skulle där man vid kunde något från ut när efter upp vi vara vad"
                  + " över än kan här har alla eller också mycket detta hur varför vem vilken vilka"
                  + " många ska blir du ni"),
          Map.entry(
              "da",
              "og i det at en den til er som på de med han af for ikke der var sig et har om vi min"
                  + " havde hun nu over fra du ud man hvor eller hvad skal alle vil blev kunne når"
                  + " efter denne end dette også hvordan hvorfor hvem hvilken mange meget jeg hvis"
                  + " noget bliver"),
          Map.entry(
              "no",
              "og i det at en den til er som på de med han av for ikke der var seg et har om vi"
                  + " hadde hun nå over fra du ut man hvor eller hva skal alle vil ble kunne når"
                  + " etter denne enn dette også hvordan hvorfor hvem hvilken mange mye jeg hvis noe"
                  + " blir vært"),
          Map.entry(
              "fi",
              "ja on ei se että oli hän minä olen mutta niin kun tämä mitä sinä kuin ovat joka jos"
                  + " he me te sen mikä missä milloin miksi kuka miten myös vain nyt kaikki ole tai"
                  + " jotka kanssa voi"),
          Map.entry(
              "hu",
              "a az és hogy nem is egy ez azt van volt meg de ha csak mi mit ki hogyan miért hol"
                  + " mikor már még kell lehet ezt itt vagy nagyon mint aki ami minden akkor melyik"
                  + " hány"),
          Map.entry(
              "ro",
              "și în de la cu nu este un o pe care că din să au ce mai pentru ale lui sunt fi ai am"
                  + " sau dar când cum unde cine acest această dacă foarte ca prin într câte"),
          Map.entry(
              "ca",
              "els les i per amb no és dels com més però aquest aquesta també són què quan perquè"
                  + " molt hi ho ens us quina quins això aquests seva seu cada"),
          Map.entry(
              "vi",
              "và là của có không cho một các được trong này đó với những người để tôi bạn chúng"
                  + " khi như đã sẽ ở từ cũng thì làm gì nào tại sao"));

  /// Letters and signs that few others write.
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("es", "ñ¿¡"),
          Map.entry("fr", "êèœùûîçàôëï"),
          Map.entry("de", "ßäöü"),
          Map.entry("pt", "ãõçâê"),
          Map.entry("it", "òìùèà"),
          Map.entry("pl", "ąęłśźżćń"),
          Map.entry("tr", "ığşçöü"),
          Map.entry("cs", "řěůčšžýá"),
          Map.entry("sv", "åäö"),
          Map.entry("da", "æøå"),
          Map.entry("no", "æøå"),
          Map.entry("fi", "äö"),
          Map.entry("hu", "őű"),
          Map.entry("ro", "șțăâî"),
          Map.entry("ca", "·"),
          Map.entry("vi", "đơưăạảấầẩậắặếềểệịọốồổộớờởợụủứừửữự"));

  /// So many letters and signs beyond ASCII are looked at.
  private static final int MOST_LETTERS = 64;

  /// What a letter of a language tells, in parts of what a word of its own does.
  static final double LETTER = 0.4;

  /// A word of more languages tells no less than one of so many.
  private static final int MOST_SHARING = 4;

  /// The languages, in the order of their names. A set of them is a number, a bit each.
  private static final List<String> LANGUAGES = WORDS.keySet().stream().sorted().toList();

  /// The languages that have each word.
  private static final Map<String, Integer> HAVING_WORD =
      having(WORDS, words -> Stream.of(words.split(" ", -1)));

  /// The languages that have each letter or sign.
  private static final Map<String, Integer> HAVING_LETTER =
      having(LETTERS, letters -> letters.chars().mapToObj(Character::toString));

  private static final int LONGEST =
      HAVING_WORD.keySet().stream().mapToInt(String::length).max().orElseThrow();

  /// What speaks for all languages of a set and for no other.
  private final Map<Integer, Double> evidence = new HashMap<>();

  private final StringBuilder letters = new StringBuilder();

  private static Map<String, Integer> having(
      Map<String, String> ofLanguages, Function<String, Stream<String>> parts) {
    Map<String, Integer> having = new HashMap<>();
    ofLanguages.forEach((language, all) -> {
      int bit = 1 << LANGUAGES.indexOf(language);
      parts.apply(all).forEach(one -> having.merge(one, bit, (some, others) -> some | others));
    });
    return having;
  }

  /// Those of `text`, and the letters that it has.
  TellingWords(String text) {
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && isLetter(text.charAt(end))) {
        noteLetter(text.charAt(end++));
      }
      if (end > start && end - start <= LONGEST) {
        noteWord(text.substring(start, end).toLowerCase(Locale.ROOT));
      } else if (end == start) {
        noteLetter(text.charAt(end));
      }
    }
  }

  private void noteWord(String word) {
    Integer having = HAVING_WORD.get(word);
    if (having != null) {
      double telling = 1.0 / Math.min(Integer.bitCount(having), MOST_SHARING);
      evidence.merge(having, telling, Double::sum);
    }
  }

  /// A letter or sign that is not of ASCII tells something once.
  private void noteLetter(char c) {
    if (c >= 0x80 && letters.length() < MOST_LETTERS) {
      String letter = String.valueOf(Character.toLowerCase(c));
      if (letters.indexOf(letter) < 0) {
        letters.append(letter);
        evidence.merge(HAVING_LETTER.getOrDefault(letter, 0), LETTER, Double::sum);
      }
    }
  }

  /// The language that most speaks for, if that is `enough`, and if of what tells it from any other
  /// one so much more speaks for it: Danish and Norwegian have most little words in common.
  Optional<String> language(double enough, double clearly) {
    int best = 0;
    for (int language = 1; language < LANGUAGES.size(); language++) {
      if (evidence(1 << language, 0) > evidence(1 << best, 0)) {
        best = language;
      }
    }
    if (evidence(1 << best, 0) < enough) {
      return Optional.empty();
    }
    for (int other = 0; other < LANGUAGES.size(); other++) {
      double against = evidence(1 << other, 1 << best);
      if (other != best && evidence(1 << best, 1 << other) <= clearly * against) {
        return Optional.empty();
      }
    }
    return Optional.of(LANGUAGES.get(best));
  }

  /// How much speaks for a language, without what speaks for the other too.
  private double evidence(int language, int other) {
    double sum = 0;
    for (Map.Entry<Integer, Double> one : evidence.entrySet()) {
      if ((one.getKey() & (language | other)) == language) {
        sum += one.getValue();
      }
    }
    return sum;
  }

  /// As [Character#isLetter(char)] says, of ASCII at once.
  static boolean isLetter(char c) {
    int lower = c | 0x20;
    return c < 0x80 ? lower >= 'a' && lower <= 'z' : Character.isLetter(c);
  }
}
