package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the forms of one word have in common, by its commonest endings: enough that singular and
/// plural, and in Russian the cases, are counted as one term. It is a key, not always a word.
public final class Inflection {
  /// Endings by language, longer ones before those that end them, and what stands in their place.
  private static final Map<String, List<Ending>> ENDINGS =
      Map.of(
          "en",
          List.of(
              new Ending("ies", "y"),
              new Ending("sses", "ss"),
              new Ending("shes", "sh"),
              new Ending("ches", "ch"),
              new Ending("xes", "x"),
              new Ending("ss", "ss"),
              new Ending("us", "us"),
              new Ending("is", "is"),
              new Ending("s", "")),
          "es",
          List.of(
              new Ending("ces", "z"),
              new Ending("ones", "ón"),
              new Ending("des", "d"),
              new Ending("res", "r"),
              new Ending("les", "l"),
              new Ending("as", "a"),
              new Ending("es", "e"),
              new Ending("os", "o")),
          "pt",
          List.of(
              new Ending("ções", "ção"),
              new Ending("res", "r"),
              new Ending("as", "a"),
              new Ending("es", "e"),
              new Ending("os", "o")),
          "fr",
          List.of(new Ending("aux", "al"), new Ending("s", ""), new Ending("x", "")),
          "ru",
          endings(
              "ами ями ого его ому ему ыми ими ией иям иях ием ая яя ое ее ые ие ый ий ой ей ам ям"
                  + " ах ях ов ев ом ем ую юю ию ия ии а я о е ы и у ю ь й"),
          "ar",
          endings("ات ون ين ها هم ية ه ة ي"));

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+|ـ");
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:[وفبك]?ال|لل)(?=.{3})");
  private static final Pattern ARABIC_PARTICLE = Pattern.compile("^(?:و?[فبك]ال|وال|و?لل)(?=.{3})");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /// What is left of a word is no shorter.
  private static final int SHORTEST = 3;

  private Inflection() {}

  private record Ending(String written, String instead) {}

  private static List<Ending> endings(String list) {
    return List.of(list.split(" ", -1)).stream().map(e -> new Ending(e, "")).toList();
  }

  /// The key of `word`.
  public static String key(Language language, String word) {
    String tongue = language.primary();
    String lower = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    String bare = tongue.equals("ar") ? arabic(lower) : lower.replace('ё', 'е');
    for (Ending ending : ENDINGS.getOrDefault(tongue, List.of())) {
      int length = bare.length() - ending.written().length();
      if (length >= SHORTEST && bare.endsWith(ending.written())) {
        return bare.substring(0, length) + ending.instead();
      }
    }
    return bare;
  }

  /// A word as an index shows it: without the 's of a possessor, in Arabic without the particles
  /// that are written with it.
  public static String shown(Language language, String word) {
    return language.primary().equals("ar")
        ? ARABIC_PARTICLE.matcher(word).replaceFirst("ال")
        : POSSESSIVE.matcher(word).replaceFirst("");
  }

  /// The key of a phrase: those of its words.
  public static String phraseKey(Language language, String phrase) {
    return Word.of(phrase).stream()
        .map(word -> key(language, word.text()))
        .collect(Collectors.joining(" "));
  }

  private static String arabic(String word) {
    String letters = MARKS.matcher(word).replaceAll("").replaceAll("[أإآ]", "ا").replace('ى', 'ي');
    return ARABIC_ARTICLE.matcher(letters).replaceFirst("");
  }
}
