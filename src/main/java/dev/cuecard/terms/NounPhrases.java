package dev.cuecard.terms;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds what sentences name in several words: “larger meetings with your partner”, “ending a
/// partnership”, “la probabilidad de la palabra”.
///
/// ```
/// phrase = [ gerund [ article ] ] names { link [ article ] names }
/// names  = word { word }                       (the last a noun, or the first, as the language has it)
/// ```
public final class NounPhrases {
  /// Words that say something, in one phrase.
  private static final int MOST_NAMING = 5;

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
          "ar", words("من في على إلى عن مع و"));

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

  /// What counts and does not name.
  private static final Set<String> QUANTITIES =
      words(
          "tens dozens hundreds thousands millions couple number bunch lots amount percent half"
              + " docena cientos miles millones mitad mayoría dizaines centaines milliers moitié plupart"
              + " тысячи тысяч миллионы миллионов количество");

  /// How Russian verbs and adverbs end that stand before a preposition, where a noun would not.
  private static final Pattern RUSSIAN_VERB =
      Pattern.compile("(?:ли|лись|лся|лась|тесь|ите|йте|ете|[яаую]т|ось|чно|шно|тно|ямо|оже)$");

  /// How its adjectives end, after which a noun is missing.
  private static final Pattern RUSSIAN_ADJECTIVE =
      Pattern.compile("(?:[оеё]го|[оеё]му|[ыи]й|ая|яя|ое|ее|ые|[ыи]ми?|[ыи]х|ую|юю)$");

  private final Language language;
  private final Nouns nouns;
  private final Set<String> repeated;

  /// @param repeated the keys of phrases that stand in the text more than once
  public NounPhrases(Language language, Nouns nouns, Set<String> repeated) {
    this.language = language;
    this.nouns = nouns;
    this.repeated = Set.copyOf(repeated);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Those of a sentence, longer and shorter ones.
  public void of(String sentence, Consumer<NounPhrase> out) {
    List<Word> words = Word.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (isGerund(words, i)) {
        int next = i + 1 < words.size() && isIn(ARTICLES, words.get(i + 1)) ? i + 2 : i + 1;
        if (goesOn(sentence, words, i, next)) {
          phrases(sentence, words, i, next, List.of(key(words.get(i))), out);
        }
      } else if (isContent(words.get(i)) && !isInside(sentence, words, i)) {
        phrases(sentence, words, i, i, List.of(), out);
      }
    }
  }

  private boolean isGerund(List<Word> words, int i) {
    String word = words.get(i).text();
    return language.primary().equals("en")
        && word.endsWith("ing")
        && word.length() >= SHORTEST_GERUND
        && isContent(words.get(i))
        && (i == 0 || !BE.contains(lower(words.get(i - 1)).replace('’', '\'')));
  }

  /// Whether a word goes with the one before it.
  private boolean isInside(String sentence, List<Word> words, int i) {
    return i > 0 && isContent(words.get(i - 1)) && goesOn(sentence, words, i - 1, i);
  }

  /// All phrases that begin at `start` and name something from `at` on.
  private void phrases(
      String sentence,
      List<Word> words,
      int start,
      int at,
      List<String> before,
      Consumer<NounPhrase> out) {
    List<String> keys = new ArrayList<>(before);
    int from = at;
    while (from >= 0 && keys.size() < MOST_NAMING) {
      int end = endOfNames(sentence, words, from);
      if (end == from) {
        return;
      }
      words.subList(from, end).forEach(word -> keys.add(key(word)));
      if (keys.size() <= MOST_NAMING) {
        String text = sentence.substring(words.get(start).start(), words.get(end - 1).end());
        out.accept(new NounPhrase(text, keys));
      }
      from = afterLink(sentence, words, end, !before.isEmpty());
    }
  }

  /// Where the words end that name something together; `from` if they name nothing.
  private int endOfNames(String sentence, List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && isContent(words.get(end))
        && (end == from || goesOn(sentence, words, end - 1, end))) {
      end++;
    }
    return areNames(words.subList(from, end)) ? end : from;
  }

  private boolean areNames(List<Word> run) {
    if (run.isEmpty() || QUANTITIES.contains(lower(run.getFirst()))) {
      return false;
    }
    if (language.primary().equals("ru")
        && (RUSSIAN_VERB.matcher(lower(run.getFirst())).find()
            || RUSSIAN_ADJECTIVE.matcher(lower(run.getLast())).find())) {
      return false;
    }
    if (nouns.comeLast()) {
      return nouns.isNoun(run.getLast().text())
          && run.stream().allMatch(word -> nouns.isPartOfName(word.text()));
    }
    return nouns.mayName(run.getFirst().text())
        && (run.size() == 1
            || repeated.contains(String.join(" ", run.stream().map(this::key).toList())));
  }

  /// Where it goes on after a link and an article; negative if it does not.
  private int afterLink(String sentence, List<Word> words, int at, boolean gerund) {
    if (at >= words.size() || !goesOn(sentence, words, at - 1, at)) {
      return -1;
    }
    Word link = words.get(at);
    if (!isIn(LINKS, link) && !(gerund && AFTER_GERUND.contains(lower(link)))) {
      return -1;
    }
    int next = at + 1 < words.size() && isIn(ARTICLES, words.get(at + 1)) ? at + 2 : at + 1;
    return next < words.size() && goesOn(sentence, words, at, next) && isContent(words.get(next))
        ? next
        : -1;
  }

  /// Whether there is nothing but blanks between these words.
  private static boolean goesOn(String sentence, List<Word> words, int from, int to) {
    if (to >= words.size()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!sentence.substring(words.get(i).end(), words.get(i + 1).start()).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean isIn(Map<String, Set<String>> lists, Word word) {
    return lists.getOrDefault(language.primary(), Set.of()).contains(lower(word));
  }

  private boolean isContent(Word word) {
    return Phrases.isContent(language, word.text())
        && !FunctionWords.contains(language, word.text());
  }

  private String key(Word word) {
    return Inflection.key(language, word.text());
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
