package dev.cuecard.terms.naming;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How often the words of a text stand where their place tells what they are: by that a word is a
/// noun or something else. Words count in all their forms.
final class WordUses implements Naming {
  /// Where adjectives stand before their noun.
  private static final Set<String> NOUN_LAST = Set.of("en", "de");

  private final Language language;
  private final WordPlaces places;
  private final WordEndings endings;
  private final boolean isNounLast;
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, Integer> other = new HashMap<>();
  private final Map<String, Integer> qualifying = new HashMap<>();

  /// The second of two words after an article, by the first: a noun, if that is an adjective.
  private final Map<String, Set<String>> seconds = new HashMap<>();

  WordUses(Language language) {
    this.language = language;
    places = WordPlaces.of(language);
    endings = new WordEndings(language);
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
      } else if (!endings.ruleOut(before, words.get(i).text())
          && !VagueWords.contains(language, words.get(i).text())) {
        named.merge(key, isDetermined ? 2 : 1, Integer::sum);
      }
    } else if (places.isDoer(before) || places.isDescriber(before)) {
      other.merge(key, 2, Integer::sum);
    }
    if (goesOn && places.isDeterminer(words.get(i + 1).text())) {
      other.merge(key, 1, Integer::sum);
    }
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
        + (endings.areOfAdjective(word) ? qualifying.getOrDefault(key, 0) : 0)
        + (endings.areOfNoNoun(word) ? 2 : 0);
  }
}
