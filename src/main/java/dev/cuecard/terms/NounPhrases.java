package dev.cuecard.terms;

import dev.cuecard.language.FunctionWords;
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
  private final Nouns nouns;
  private final Set<String> repeated;

  /// @param repeated the keys of phrases that stand in the text more than once
  public NounPhrases(Language language, Nouns nouns, Set<String> repeated) {
    this.language = language;
    this.grammar = new NameGrammar(language);
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
    if (run.isEmpty()
        || grammar.neverBegins(run.getFirst().text())
        || grammar.neverEnds(run.getLast().text())) {
      return false;
    }
    if (nouns.comeLast()) {
      return nouns.isNoun(run.getLast().text())
          && run.stream().allMatch(word -> nouns.isPartOfName(word.text()));
    }
    return nouns.mayBegin(run.getFirst().text())
        && (run.size() == 1
            || repeated.contains(String.join(" ", run.stream().map(this::key).toList())));
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
      if (!sentence.substring(words.get(i).end(), words.get(i + 1).start()).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean isContent(Word word) {
    return Phrases.isContent(language, word.text())
        && !FunctionWords.contains(language, word.text());
  }

  private String key(Word word) {
    return Inflection.key(language, word.text());
  }
}
