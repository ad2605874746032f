package dev.cuecard.terms.naming;

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
                  + "anything anyway around ask asked away back became become beginning behind bit "
                  + "bring call called came cant certain certainly come completely course "
                  + "definitely different done easy eight either eleven else end especially even "
                  + "ever every everybody everyone everything exactly example fact far five four "
                  + "gave general generally give gone good great guess guys happen happened "
                  + "happening hard help hence however hundred idea important indeed inside "
                  + "instead interesting keep knew last later least leave less little look looked "
                  + "looking looks made main makes many mean means million mine moment near nearly "
                  + "need neither never next nice nine nobody none nothing obviously often okay "
                  + "onto others part particular people per perhaps person piece place point "
                  + "pretty probably quite rather real reason right running said saw second seem "
                  + "seemed seems seven several shall shes simple simply since six slightly "
                  + "somebody someone sometimes somewhere start started starting stop stuff sure "
                  + "taken talk talked talking tell ten therefore theyll thinking third though "
                  + "thought thousand thus time times today together told tomorrow tonight took "
                  + "totally toward towards try trying turn twelve twenty upon used usually "
                  + "various via wanted ways week weeks whatever whether whole within without "
                  + "wonder words work worked working works year years yesterday yet yourselves"),
          "es",
          words(
              "año años cien cinco claro cuatro cuenta diez día días ejemplo favor forma "
                  + "formas gente hablar hora idea importante lugar modo momento mundo nueve ocho "
                  + "persona personas punto seis semana sentido siete tema tiempo tipo trabajo "
                  + "veinte verdad vida vista"),
          "fr",
          words(
              "an années ans bas besoin cas cent cinq dix effet exemple façon gens haut "
                  + "heure huit idée important jour jours lieu manière moment monde neuf personne "
                  + "personnes point quatre semaine sens sept six sujet temps train travail vie "
                  + "vingt vrai"),
          "ru",
          words(
              "вещь время вторая второго второе второй втором вторую год года дело день идея "
                  + "людей люди момент например неделя образом одним одном одну первая первого "
                  + "первое первой первом первые первый помощью пример просто раз случае способ "
                  + "таким таких таком третий третья часть человек человека"),
          "ar",
          words(
              "آخر آخرين أخير أخيرة أمر أمور أول أولى أيام بداية بعض ثاني ثانية جميع سبيل "
                  + "شخص شكل طريقة عام كثير مثال مرة ناس نهاية وقت يوم"));

  private VagueWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Whether `word` is one of them, in Arabic also with its article.
  public static boolean contains(Language language, String word) {
    Set<String> vague = BY_LANGUAGE.getOrDefault(language.primary(), Set.of());
    String plain = word.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
    return vague.contains(plain) || (plain.startsWith("ال") && vague.contains(plain.substring(2)));
  }
}
