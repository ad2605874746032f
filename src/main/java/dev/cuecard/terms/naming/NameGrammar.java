package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a language that names are put together with, and those that are none.
final class NameGrammar {
  /// What stands between names that belong together. Of the prepositions those that tell how or
  /// where something is done are not among them: “leave the recorder in a hurry”.
  private static final Map<String, Set<String>> LINKS =
      Map.of(
          "en", words("of for with and between"),
          "es", words("de del con para sobre y e entre"),
          "fr", words("de du des d à au aux avec pour sur et entre"),
          "de", words("und von für mit zu zum zur des der"),
          "pt", words("de do da dos das com para sobre e"),
          "it", words("di del della dei delle con per su e"),
          "ru", words("и для о об по"),
          "ar", words("من في على إلى عن مع و"),
          "ja", words("の と"));

  /// After a gerund they do belong to it.
  private static final Set<String> AFTER_GERUND = words("in on to from at into");

  private static final Map<String, Set<String>> ARTICLES =
      Map.of(
          "en", words("the a an your our their its his her my this"),
          "es", words("el la los las un una unos unas tu su sus mi nuestro nuestra"),
          "fr", words("le la les l un une votre vos leur leurs son sa ses notre nos"),
          "de", words("der die das den dem ein eine einen einem einer"),
          "pt", words("o a os as um uma seu sua"),
          "it", words("il lo la i gli le un una"));

  /// What makes a form of a verb of an English word that ends in -ing.
  private static final Set<String> BE =
      words("am is are was were be been being i'm we're you're they're he's she's it's that's not");

  private static final int SHORTEST_GERUND = 6;

  private static final Pattern PLURAL = Pattern.compile(".{2,}[^siu]s");

  /// What counts and does not name.
  private static final Set<String> QUANTITIES =
      words(
          "tens dozens hundreds thousands millions couple number bunch lots amount percent half"
              + " docena cientos miles millones mitad mayoría dizaines centaines milliers moitié"
              + " plupart тысячи тысяч миллионы миллионов количество");

  private final Language language;

  NameGrammar(Language language) {
    this.language = language;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Whether `word` ties a name to the one before it.
  ///
  /// @param gerund whether that stands after a gerund
  boolean isLink(String word, boolean gerund) {
    return isIn(LINKS, word) || (gerund && AFTER_GERUND.contains(lower(word)));
  }

  boolean isArticle(String word) {
    return isIn(ARTICLES, word);
  }

  /// Whether `word` names what is done, and is no form of a verb.
  boolean isGerund(String word, String before) {
    return language.primary().equals("en")
        && word.endsWith("ing")
        && word.length() >= SHORTEST_GERUND
        && !BE.contains(lower(before).replace('’', '\''));
  }

  /// Whether the form of an English word is that of a plural.
  boolean isPlural(String word) {
    return language.primary().equals("en") && PLURAL.matcher(lower(word)).matches();
  }

  /// Whether no name begins with `word`.
  boolean neverBegins(String word) {
    return QUANTITIES.contains(lower(word)) || (isRussian() && RussianEnding.VERB.isOf(word));
  }

  /// Whether no name ends with `word`.
  boolean neverEnds(String word) {
    return isRussian() && RussianEnding.ADJECTIVE.isOf(word);
  }

  private boolean isRussian() {
    return language.primary().equals("ru");
  }

  private boolean isIn(Map<String, Set<String>> lists, String word) {
    return lists.getOrDefault(language.primary(), Set.of()).contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
