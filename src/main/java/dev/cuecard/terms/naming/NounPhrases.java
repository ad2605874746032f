package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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

  private final Language language;
  private final NameGrammar grammar;
  private final WordPlaces places;
  private final Nouns nouns;
  private final Set<String> repeated;

  /// @param repeated the keys of phrases that stand in the text more than once
  public NounPhrases(Language language, Nouns nouns, Set<String> repeated) {
    this.language = language;
    grammar = new NameGrammar(language);
    places = WordPlaces.of(language);
    this.nouns = nouns;
    this.repeated = Set.copyOf(repeated);
  }

  /// Those of a sentence, longer and shorter ones.
  public void of(String sentence, Consumer<NounPhrase> out) {
    List<Word> words = ScriptWords.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (isGerund(words, i)) {
        int next =
            i + 1 < words.size() && grammar.isArticle(words.get(i + 1).text()) ? i + 2 : i + 1;
        if (goesOn(sentence, words, i, next)) {
          phrases(sentence, words, i, next, List.of(key(words.get(i))), out);
        }
      } else if (isContent(words.get(i)) && !isInside(sentence, words, i)) {
        phrases(sentence, words, i, i, List.of(), out);
      }
    }
  }

  private boolean isGerund(List<Word> words, int i) {
    return isContent(words.get(i))
        && grammar.isGerund(words.get(i).text(), i == 0 ? "" : words.get(i - 1).text());
  }

  /// Whether a word goes with the one before it.
  private boolean isInside(String sentence, List<Word> words, int i) {
    return i > 0
        && !nouns.areDefinedLast()
        && isContent(words.get(i - 1))
        && goesOn(sentence, words, i - 1, i);
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
    while (nouns.areDefinedLast() && end > from + 1 && !areName(words.subList(from, end))) {
      end--;
    }
    return areNames(words.subList(from, end), before(sentence, words, from))
            && !isFollowedByName(sentence, words, end)
        ? end
        : from;
  }

  private boolean areName(List<Word> run) {
    return nouns.mayName(String.join(" ", run.stream().map(Word::text).toList()));
  }

  /// The word before another, if nothing stands between them.
  private static String before(String sentence, List<Word> words, int i) {
    return i > 0 && goesOn(sentence, words, i - 1, i) ? words.get(i - 1).text() : "";
  }

  /// Whether the last of some words does something to what follows: “mother tied the …”.
  private boolean isFollowedByName(String sentence, List<Word> words, int end) {
    return nouns.comeLast()
        && goesOn(sentence, words, end - 1, end)
        && places.isDeterminer(words.get(end).text());
  }

  private boolean areNames(List<Word> run, String before) {
    if (run.isEmpty()
        || grammar.neverBegins(run.getFirst().text())
        || grammar.neverEnds(run.getLast().text())) {
      return false;
    }
    if (nouns.areDefinedLast()) {
      return areName(run);
    }
    if (nouns.comeLast()) {
      return nouns.isNoun(run.getLast().text()) && areParts(run, before);
    }
    return nouns.mayBegin(run.getFirst().text())
        && (run.size() == 1
            || repeated.contains(String.join(" ", run.stream().map(this::key).toList())));
  }

  /// Whether each of the words may be part of a name: after “the” the first is, whatever it may be
  /// elsewhere; after “to” only if it is a noun. What is done by several is not: “tools check”.
  private boolean areParts(List<Word> run, String before) {
    String first = run.getFirst().text();
    for (int i = 1; i < run.size(); i++) {
      String word = run.get(i).text();
      if (!nouns.isPartOfName(word)
          || (grammar.isPlural(run.get(i - 1).text()) && nouns.mayAct(word))) {
        return false;
      }
    }
    return places.isDeterminer(before)
        || (places.isDoer(before) ? nouns.isNoun(first) : nouns.isPartOfName(first));
  }

  /// Where it goes on after a link and an article; negative if it does not.
  private int afterLink(String sentence, List<Word> words, int at, boolean gerund) {
    if (at >= words.size() || !goesOn(sentence, words, at - 1, at)) {
      return -1;
    }
    if (!grammar.isLink(words.get(at).text(), gerund)) {
      return -1;
    }
    int next =
        at + 1 < words.size() && grammar.isArticle(words.get(at + 1).text()) ? at + 2 : at + 1;
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
      if (!ScriptWords.isJoined(sentence, words.get(i), words.get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isContent(Word word) {
    return ContentWords.contains(language, word.text());
  }

  private String key(Word word) {
    return Inflection.key(language, word.text());
  }
}
