package dev.cuecard.terms;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words of a text are used as nouns: those right after an article, a possessive or a
/// preposition, “for breakfast”, “my recorder”; in languages that set adjectives before nouns only
/// where no further word follows; in Arabic those written with its article. In languages without
/// articles every word may be one, in Russian if it does not end as verbs and adjectives do.
public final class Nouns {
  private static final Map<String, Set<String>> OPENERS =
      Map.of(
          "en",
          words(
              "a an the this that these those my your his her its our their every each some any no"
                  + " about of for with in on at from into over under between without"),
          "es",
          words(
              "un una unos unas el la los las del al este esta estos estas ese esa mi mis tu tus su sus"
                  + " nuestro nuestra cada algún alguna ningún ninguna de con en por sobre sin entre"),
          "fr",
          words(
              "un une le la les du des au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre"
                  + " nos votre vos leur leurs chaque quelques aucun aucune de avec sur sans dans en"),
          "de",
          words(
              "der die das den dem des ein eine einen einem einer eines mein meine dein deine sein seine"
                  + " ihr ihre unser unsere jede jeder jedes kein keine von mit in auf bei ohne über"),
          "pt",
          words(
              "um uma uns umas o a os as do da dos das ao no na nos nas este esta esse essa meu minha"
                  + " seu sua cada algum alguma nenhum nenhuma de com em por sobre sem entre"),
          "it",
          words(
              "un una uno il lo la i gli le del della dei delle al alla nel nella questo questa mio mia"
                  + " suo sua ogni qualche nessuno nessuna di con in per su senza tra"));

  /// Where adjectives stand before their noun.
  private static final Set<String> NOUN_LAST = Set.of("en", "de");

  /// What stands there without being a noun: forms of verbs after prepositions, words that count.
  private static final Map<String, Pattern> NEVER =
      Map.of(
          "en",
          Pattern.compile(
              "(?:about|of|for|with|in|on|at|from|into|over|under|between|without) .{3,}ing"
                  + "|\\S+ (?:first|second|third|last|next|same|other|left|few|lot)"),
          "es",
          Pattern.compile(
              "(?:de|con|en|por|sobre|sin|entre) .{2,}(?:ar|er|ir)(?:l[aeo]s?|se|me|te)?"
                  + "|\\S+ (?:primer[ao]?|últim[ao]|mism[ao])"),
          "fr",
          Pattern.compile(
              "(?:de|avec|sur|sans|dans|en) .{2,}(?:er|ir|re|ant)"
                  + "|\\S+ (?:premi(?:er|ère)|derni(?:er|ère)|même)"),
          "de",
          Pattern.compile("\\S+ (?:erste|letzte|nächste)[nrs]?"),
          "pt",
          Pattern.compile(
              "(?:de|com|em|por|sobre|sem|entre) .{2,}(?:ar|er|ir)|\\S+ (?:primeir|últim|mesm)[ao]"),
          "it",
          Pattern.compile(
              "(?:di|con|in|per|su|senza|tra) .{2,}(?:are|ere|ire)|\\S+ (?:prim|ultim|stess)[ao]"));

  private final Language language;
  private final Set<String> nouns = new HashSet<>();

  /// Words that stand between an article and its noun.
  private final Set<String> qualifying = new HashSet<>();

  /// The second of two words after an article, by the first: a noun, if that is an adjective.
  private final Map<String, Set<String>> seconds = new HashMap<>();

  private Nouns(Language language) {
    this.language = language;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Those of a text.
  public static Nouns in(Language language, List<String> sentences) {
    Nouns nouns = new Nouns(language);
    if (OPENERS.containsKey(language.primary())) {
      sentences.forEach(sentence -> nouns.read(sentence.toLowerCase(Locale.ROOT)));
    }
    return nouns;
  }

  /// Whether a term may stand in a title or an index: one of several words, or a noun.
  public boolean mayName(String term) {
    return switch (language.primary()) {
      case "ru" -> !isRuledOut(term);
      case String _ when Word.of(term).size() > 1 -> true;
      case "ar" -> term.startsWith("ال");
      case String tongue when OPENERS.containsKey(tongue) ->
          nouns.contains(Inflection.phraseKey(language, term));
      default -> true;
    };
  }

  /// Whether the form of a term tells that it names nothing, as only Russian does.
  boolean isRuledOut(String term) {
    List<Word> words = Word.of(term);
    return isRussian()
        && (RussianEnding.VERB.isOf(words.getFirst().text())
            || RussianEnding.ADJECTIVE.isOf(words.getLast().text()));
  }

  /// Whether a name may begin with `word`: with a noun or, in Russian, what goes before one.
  boolean mayBegin(String word) {
    return isRussian() ? !RussianEnding.VERB.isOf(word) : mayName(word);
  }

  /// Whether `name` names what it is about, and does not say something of it or with it: in Russian
  /// titles are in the nominative.
  public boolean isNominative(String name) {
    return !isRussian() || !RussianEnding.OBLIQUE.isOf(Word.of(name).getFirst().text());
  }

  private boolean isRussian() {
    return language.primary().equals("ru");
  }

  /// Whether nouns come after what qualifies them.
  boolean comeLast() {
    return NOUN_LAST.contains(language.primary());
  }

  /// Whether the text uses `word` as a noun.
  boolean isNoun(String word) {
    String key = Inflection.key(language, word);
    return nouns.contains(key)
        || seconds.getOrDefault(key, Set.of()).stream().anyMatch(first -> !nouns.contains(first));
  }

  /// Whether it uses `word` as a noun, or before one.
  boolean isPartOfName(String word) {
    return isNoun(word) || qualifying.contains(Inflection.key(language, word));
  }

  private void read(String sentence) {
    List<Word> words = Word.of(sentence);
    Set<String> openers = OPENERS.getOrDefault(language.primary(), Set.of());
    for (int i = 1; i < words.size(); i++) {
      String opener = words.get(i - 1).text();
      if (openers.contains(opener)) {
        boolean goesOn = comeLast() && goesOn(sentence, words, i);
        note(opener, words.get(i).text(), goesOn ? qualifying : nouns);
        if (goesOn && !goesOn(sentence, words, i + 1)) {
          seconds
              .computeIfAbsent(
                  Inflection.key(language, words.get(i + 1).text()), _ -> new HashSet<>())
              .add(Inflection.key(language, words.get(i).text()));
        }
      }
    }
  }

  /// Whether a word that says something follows with nothing but a blank between.
  private boolean goesOn(String sentence, List<Word> words, int i) {
    return i + 1 < words.size()
        && sentence.substring(words.get(i).end(), words.get(i + 1).start()).isBlank()
        && !FunctionWords.contains(language, words.get(i + 1).text());
  }

  private void note(String opener, String word, Set<String> found) {
    Pattern never = NEVER.get(language.primary());
    if (!FunctionWords.contains(language, word)
        && !VagueWords.contains(language, word)
        && (never == null || !never.matcher(opener + ' ' + word).matches())) {
      found.add(Inflection.key(language, word));
    }
  }
}
