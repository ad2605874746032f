package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What stands before nouns, before forms of verbs and before what is said of something, by
/// language.
///
/// @param determiners “the”, “my”: a noun follows, or what qualifies it
/// @param prepositions “with”: the same, but also other words
/// @param doers “we”, “can”, “to”: a form of a verb follows
/// @param describers “is”, “very”: an adjective follows
record WordPlaces(
    Set<String> determiners, Set<String> prepositions, Set<String> doers, Set<String> describers) {
  private static final WordPlaces UNKNOWN = new WordPlaces(Set.of(), Set.of(), Set.of(), Set.of());

  private static final Map<String, WordPlaces> BY_LANGUAGE =
      Map.of(
          "en",
          places(
              "a an the this these those my your his her its our their every each some any no",
              "about of for with in on at from into over under between without",
              "i you we they he she it who to will would can could should must may might don't"
                  + " doesn't didn't won't can't cannot let's let please i'll you'll we'll they'll"
                  + " i'd we'd you'd gonna",
              "is are was were be been am isn't aren't wasn't it's that's very quite too really"
                  + " extremely"),
          "es",
          places(
              "un una unos unas el la los las del al este esta estos estas ese esa mi mis tu tus su"
                  + " sus nuestro nuestra cada algún alguna ningún ninguna",
              "de con en por sobre sin entre",
              "yo tú él ella nosotros ellos ellas usted ustedes se no te nos que puede pueden"
                  + " puedes podemos vamos",
              "es son era eran fue está están ser estar muy tan"),
          "fr",
          places(
              "un une le la les l des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses"
                  + " notre nos votre vos leur leurs chaque quelques aucun aucune",
              "de d avec sur sans dans en",
              "je j tu il elle on nous vous ils elles se s ne n qui peut peuvent pouvez",
              "est sont était étaient être c'est très trop"),
          "de",
          places(
              "der die das den dem des ein eine einen einem einer eines mein meine dein deine sein"
                  + " seine ihr ihre unser unsere jede jeder jedes kein keine",
              "von mit in auf bei ohne über",
              "ich du er wir sie es man zu",
              "ist sind war waren sehr ganz"),
          "pt",
          places(
              "um uma uns umas o a os as do da dos das ao no na nos nas este esta esse essa meu"
                  + " minha seu sua cada algum alguma nenhum nenhuma",
              "de com em por sobre sem entre",
              "eu você ele ela nós eles elas se não que pode podem vamos",
              "é são era eram está estão ser muito tão"),
          "it",
          places(
              "un una uno il lo la i gli le l del della dei delle al alla nel nella questo questa"
                  + " mio mia suo sua ogni qualche nessuno nessuna",
              "di con in per su senza tra",
              "io tu lui lei noi voi loro si non che può possono",
              "è sono era erano essere molto troppo"));

  private static WordPlaces places(
      String determiners, String prepositions, String doers, String describers) {
    return new WordPlaces(words(determiners), words(prepositions), words(doers), words(describers));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  static WordPlaces of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.primary(), UNKNOWN);
  }

  /// Whether anything is known of the language.
  boolean areKnown() {
    return !determiners.isEmpty();
  }

  /// Whether a form of a verb follows `word`.
  boolean isDoer(String word) {
    return doers.contains(plain(word));
  }

  boolean isDescriber(String word) {
    return describers.contains(plain(word));
  }

  boolean isDeterminer(String word) {
    return determiners.contains(plain(word));
  }

  boolean isPreposition(String word) {
    return prepositions.contains(plain(word));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
