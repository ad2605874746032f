package dev.cuecard.terms;

import dev.cuecard.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words that mean something, but in any talk the same: they tell chapters apart (“give”, “know”)
/// but are no terms.
public final class VagueWords {
  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of(
          "en",
          words(
              "across against almost along although always among another anybody anyone "
                  + "anything anyway around ask asked away back became become behind bit bring "
                  + "call called came cant certain certainly come completely course definitely "
                  + "different done easy either else especially even ever every everybody "
                  + "everyone everything exactly example fact far gave general generally give "
                  + "gone good great guess guys happen happened happening hard help hence however "
                  + "idea important indeed inside instead interesting keep knew least leave less "
                  + "little look looked looking looks made main makes many mean means mine moment "
                  + "near nearly need neither never next nice nobody none nothing obviously often "
                  + "okay onto others part particular people per perhaps person piece place point "
                  + "pretty probably quite rather real reason right running said saw seem seemed "
                  + "seems several shall shes simple simply since slightly somebody someone "
                  + "sometimes somewhere start started starting stop stuff sure taken talk talked "
                  + "talking tell therefore theyll thinking though thought thus time times today "
                  + "together told tomorrow took totally toward towards try trying turn upon used "
                  + "usually various via wanted ways week weeks whatever whether whole within "
                  + "without wonder words work worked working works year years yesterday yet "
                  + "yourselves"),
          "es",
          words(
              "año años claro día días ejemplo forma formas gente hablar hora idea "
                  + "importante modo momento mundo persona personas punto semana sentido "
                  + "tema tiempo tipo trabajo verdad vida"),
          "fr",
          words(
              "an années ans besoin cas exemple façon gens heure idée important jour jours "
                  + "manière moment monde personne personnes point semaine sens "
                  + "sujet temps travail vie vrai"),
          "ru",
          words(
              "вещь время год года дело день идея людей люди момент например неделя "
                  + "образом пример просто раз случае способ часть человек человека"),
          "ar",
          words("أمر أمور أيام شخص شكل طريقة عام مثال مرة ناس وقت يوم"));

  private VagueWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Whether `word` is one of them.
  public static boolean contains(Language language, String word) {
    return BY_LANGUAGE
        .getOrDefault(language.primary(), Set.of())
        .contains(word.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""));
  }
}
