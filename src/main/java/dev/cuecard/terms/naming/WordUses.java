package dev.cuecard.terms.naming;

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

/// How often the words of a text stand where their place tells what they are: by that a word is a
/// noun or something else. Words count in all their forms.
final class WordUses implements Naming {
  /// Where adjectives stand before their noun.
  private static final Set<String> NOUN_LAST = Set.of("en", "de");

  /// Endings of adjectives, which qualify nouns.
  private static final Map<String, Pattern> ADJECTIVE =
      Map.of("en", Pattern.compile(".{3,}(?:al|ful|ous|ive|able|ible|less|ish)"));

  /// Endings of verbs, of participles and adverbs, which say how the noun before them is. (Some
  /// nouns have them, but those stand after articles more than once.)
  private static final Map<String, Pattern> NO_NOUN =
      Map.of(
          "en", Pattern.compile(".{2,}[^e]ed|.{3,}ly"),
          "es", Pattern.compile(".{3,}(?:[aei]r(?:l[aeo]s?|se)?|aban?|[ai]endo)"),
          "fr", Pattern.compile(".{2,}(?:[^i]er|ai(?:en)?t|ez)"));

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
                  + "|\\S+ (?:primer[ao]?|últim[ao]s?|mism[ao]s?|gran(?:des?)?|nuev[ao]s?"
                  + "|buen[ao]?s?|propi[ao]s?|pequeñ[ao]s?|divers[ao]s|diferentes|vari[ao]s)"),
          "fr",
          Pattern.compile(
              "(?:de|d|avec|sur|sans|dans|en) .{2,}(?:er|ir|re|ant)"
                  + "|\\S+ (?:premi(?:er|ère)s?|derni(?:er|ère)s?|mêmes?|petite?s?|grande?s?"
                  + "|nombreu(?:x|ses?)|différente?s?|nouve(?:aux?|l|lles?)|jeunes?|bon(?:ne)?s?"
                  + "|propres?|haut|bas|vieux|vieilles?|beau|belles?)"),
          "de",
          Pattern.compile("\\S+ (?:erste|letzte|nächste)[nrs]?"),
          "pt",
          Pattern.compile(
              "(?:de|com|em|por|sobre|sem|entre) .{2,}(?:ar|er|ir)|\\S+"
                  + " (?:primeir|últim|mesm)[ao]"),
          "it",
          Pattern.compile(
              "(?:di|con|in|per|su|senza|tra) .{2,}(?:are|ere|ire)|\\S+ (?:prim|ultim|stess)[ao]"));

  private final Language language;
  private final WordPlaces places;
  private final boolean isNounLast;
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, Integer> other = new HashMap<>();
  private final Map<String, Integer> qualifying = new HashMap<>();

  /// The second of two words after an article, by the first: a noun, if that is an adjective.
  private final Map<String, Set<String>> seconds = new HashMap<>();

  WordUses(Language language) {
    this.language = language;
    places = WordPlaces.of(language);
    isNounLast = NOUN_LAST.contains(language.primary());
  }

  boolean isNounLast() {
    return isNounLast;
  }

  /// Counts the words of a sentence.
  @Override
  public void read(String sentence) {
    List<Word> words = ScriptWords.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (isContent(words.get(i))) {
        count(sentence, words, i);
      }
    }
  }

  private void count(String sentence, List<Word> words, int i) {
    String key = key(words, i);
    String before = i > 0 && goesOn(sentence, words, i - 1) ? words.get(i - 1).text() : "";
    boolean goesOn = goesOn(sentence, words, i);
    boolean qualifies = goesOn && isContent(words.get(i + 1));
    boolean isDetermined = places.isDeterminer(before);
    if (isDetermined || places.isPreposition(before)) {
      if (isNounLast && qualifies) {
        qualifying.merge(key, 1, Integer::sum);
        if (!goesOn(sentence, words, i + 1) || !isContent(words.get(i + 2))) {
          seconds.computeIfAbsent(key(words, i + 1), _ -> new HashSet<>()).add(key);
        }
      } else if (!isNever(before, words.get(i))) {
        named.merge(key, isDetermined ? 2 : 1, Integer::sum);
      }
    } else if (places.isDoer(before) || places.isDescriber(before)) {
      other.merge(key, 2, Integer::sum);
    }
    if (goesOn && places.isDeterminer(words.get(i + 1).text())) {
      other.merge(key, 1, Integer::sum);
    }
  }

  private boolean isNever(String before, Word word) {
    Pattern never = NEVER.get(language.primary());
    return VagueWords.contains(language, word.text())
        || (never != null && never.matcher(lower(before + ' ' + word.text())).matches());
  }

  private boolean isContent(Word word) {
    return !FunctionWords.contains(language, word.text());
  }

  /// Whether a word follows with nothing between.
  private static boolean goesOn(String sentence, List<Word> words, int i) {
    return i + 1 < words.size() && ScriptWords.isJoined(sentence, words.get(i), words.get(i + 1));
  }

  private String key(List<Word> words, int i) {
    return Inflection.key(language, words.get(i).text());
  }

  @Override
  public boolean mayBeName(List<String> words) {
    if (words.size() == 1) {
      return isNoun(words.getFirst());
    }
    return isNounLast
        ? !isOther(words.getLast()) && words.stream().noneMatch(this::isVerb)
        : !isOther(words.getFirst());
  }

  private boolean isVerb(String word) {
    return isOther(word) && !qualifies(word);
  }

  @Override
  public boolean mightBeName(String word) {
    return !isOther(word);
  }

  @Override
  public boolean endsName(String word, String term) {
    return ContentWords.contains(language, word) && (isNounLast ? isNoun(word) : !mayAct(word));
  }

  @Override
  public boolean goesOnInName(String term, String word) {
    return ContentWords.contains(language, word) && isPartOfName(word);
  }

  /// Whether `word` is used as a noun, or before one.
  boolean isPartOfName(String word) {
    return isNoun(word) || qualifies(word);
  }

  /// Whether `word` is used as a noun, more than as anything else.
  boolean isNoun(String word) {
    return noun(word) > other(word);
  }

  /// Whether it is used as something else, more than as a noun.
  private boolean isOther(String word) {
    return other(word) > noun(word);
  }

  /// Whether it stands before nouns, more than it does something.
  private boolean qualifies(String word) {
    String key = Inflection.key(language, word);
    return qualifying.getOrDefault(key, 0) > other.getOrDefault(key, 0);
  }

  /// Whether it stands where verbs and adjectives do.
  boolean mayAct(String word) {
    return other.containsKey(Inflection.key(language, word));
  }

  private int noun(String word) {
    String key = Inflection.key(language, word);
    long seconds =
        this.seconds.getOrDefault(key, Set.of()).stream()
            .filter(first -> !named.containsKey(first))
            .count();
    return named.getOrDefault(key, 0) + (int) seconds;
  }

  private int other(String word) {
    String key = Inflection.key(language, word);
    return other.getOrDefault(key, 0)
        + (hasEnding(ADJECTIVE, word) ? qualifying.getOrDefault(key, 0) : 0)
        + (hasEnding(NO_NOUN, word) ? 2 : 0);
  }

  private boolean hasEnding(Map<String, Pattern> endings, String word) {
    Pattern pattern = endings.get(language.primary());
    return pattern != null && pattern.matcher(lower(word)).matches();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
