package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.List;

/// Which words of a text are used as nouns: those right after an article, a possessive or a
/// preposition, “for breakfast”, “my recorder”, unless they stand more often where verbs and
/// adjectives do; in languages that set adjectives before nouns only where no further word follows;
/// in Arabic those written with its article. In languages without articles every word may be one,
/// in Russian if it does not end as verbs and adjectives do.
public final class Nouns {
  private final Language language;
  private final WordUses uses;
  private final CaseForms cases;
  private final ArabicNames arabic;

  private Nouns(Language language) {
    this.language = language;
    uses = new WordUses(language);
    cases = new CaseForms(language);
    arabic = new ArabicNames();
  }

  /// Those of a text.
  public static Nouns in(Language language, List<String> sentences) {
    Nouns nouns = new Nouns(language);
    sentences.forEach(nouns::read);
    return nouns;
  }

  private void read(String sentence) {
    if (uses.areTold()) {
      uses.read(sentence);
    } else if (isRussian()) {
      cases.read(sentence);
    } else if (isArabic()) {
      arabic.read(sentence);
    }
  }

  /// Whether a term may stand in a title or an index: a noun, or several words of which that may be
  /// one that the others depend on.
  public boolean mayName(String term) {
    List<String> words = Word.of(term).stream().map(Word::text).toList();
    return switch (language.primary()) {
      case "ru" -> !isRuledOut(term);
      case "ar" -> arabic.areName(words);
      case String _ when !uses.areTold() -> true;
      case String _ when words.size() == 1 -> uses.isNoun(term);
      default ->
          !uses.isOther(comeLast() ? words.getLast() : words.getFirst())
              && (!comeLast() || words.stream().noneMatch(this::isVerb));
    };
  }

  /// Whether nothing tells that a term is none: it may name something where no other does.
  public boolean mightName(String term) {
    return Word.of(term).stream().noneMatch(word -> uses.isOther(word.text()));
  }

  private boolean isVerb(String word) {
    return uses.isOther(word) && !uses.qualifies(word);
  }

  /// Whether the form of a term tells that it names nothing, as only Russian does.
  public boolean isRuledOut(String term) {
    List<Word> words = Word.of(term);
    return isRussian()
        && (words.stream().anyMatch(word -> RussianEnding.VERB.isOf(word.text()))
            || RussianEnding.ADJECTIVE.isOf(words.getLast().text()));
  }

  /// Whether a name may begin with `word`: with a noun or, in Russian, what goes before one.
  boolean mayBegin(String word) {
    return isRussian() ? !RussianEnding.VERB.isOf(word) : mayName(word);
  }

  /// Whether `name` names what it is about, and does not say something of it or with it: in Russian
  /// titles are in the nominative.
  public boolean isNominative(String name) {
    if (!isRussian()) {
      return true;
    }
    String first = Word.of(name).getFirst().text();
    return !RussianEnding.OBLIQUE.isOf(first) && !cases.isGoverned(first);
  }

  private boolean isRussian() {
    return language.primary().equals("ru");
  }

  private boolean isArabic() {
    return language.primary().equals("ar");
  }

  /// Whether the text shows that `term` names something, as far as it can: in Russian one of its
  /// forms stands after a preposition.
  public boolean isSureToName(String term) {
    return mayName(term)
        && (!isRussian() || Word.of(term).stream().anyMatch(w -> cases.isNoun(w.text())));
  }

  /// Whether nouns come after what qualifies them.
  boolean comeLast() {
    return uses.isNounLast();
  }

  /// Whether the text uses `word` as a noun.
  boolean isNoun(String word) {
    return uses.isNoun(word);
  }

  /// Whether the text has `word` where verbs stand.
  boolean mayAct(String word) {
    return uses.mayAct(word);
  }

  /// Whether it uses `word` as a noun, or before one.
  boolean isPartOfName(String word) {
    return uses.isNoun(word) || uses.qualifies(word);
  }

  /// Whether `term` ends a name that `word`, right before it, belongs to.
  public boolean endInName(String word, String term) {
    return switch (language.primary()) {
      case "ar" -> arabic.areName(word, term);
      case "zh" -> !Ideographs.mayBeginAfter(word);
      case "ru" -> mayBelongToName(word);
      default ->
          uses.areTold()
              && ContentWords.contains(language, word)
              && (comeLast() ? uses.isNoun(word) : !uses.mayAct(word));
    };
  }

  /// Whether a name that `term` belongs to goes on with `word`, right after it.
  public boolean goOnInName(String term, String word) {
    return switch (language.primary()) {
      case "ar" -> arabic.areName(term, word);
      case "zh" -> !Ideographs.mayEndBefore(word);
      case "ru" -> mayBelongToName(word);
      default -> uses.areTold() && ContentWords.contains(language, word) && isPartOfName(word);
    };
  }

  private boolean mayBelongToName(String russian) {
    return ContentWords.contains(language, russian) && !RussianEnding.VERB.isOf(russian);
  }

  /// Whether a name ends with the word that defines it, as in Arabic, where it may begin after a
  /// verb with nothing between.
  boolean areDefinedLast() {
    return isArabic();
  }

  /// Whether words with nothing between them are a name that is defined by its last.
  boolean areName(List<Word> words) {
    return arabic.areName(words.stream().map(Word::text).toList());
  }
}
