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
  private final Naming naming;

  private Nouns(Naming naming) {
    this.naming = naming;
  }

  /// Those of a text.
  public static Nouns in(Language language, List<String> sentences) {
    Naming naming = Naming.of(language);
    sentences.forEach(naming::read);
    return new Nouns(naming);
  }

  /// Whether a term may stand in a title or an index: a noun, or several words of which that may be
  /// one that the others depend on.
  public boolean mayName(String term) {
    return naming.mayBeName(words(term));
  }

  /// Whether nothing tells that a term is none: it may name something where no other does.
  public boolean mightName(String term) {
    return words(term).stream().allMatch(naming::mightBeName);
  }

  /// Whether the form of a term tells that it names nothing, as in Russian and Arabic.
  public boolean isRuledOut(String term) {
    return naming.isRuledOut(words(term));
  }

  /// Whether a name may begin with `word`: with a noun or, in Russian, what goes before one.
  boolean mayBegin(String word) {
    return naming.mayBegin(word);
  }

  /// Whether `name` names what it is about, and does not say something of it or with it: in Russian
  /// titles are in the nominative.
  public boolean isNominative(String name) {
    return words(name).stream().limit(1).allMatch(naming::isNominative);
  }

  /// Whether the text shows that `term` names something, as far as it can: in Russian one of its
  /// forms stands after a preposition.
  public boolean isSureToName(String term) {
    return mayName(term) && words(term).stream().anyMatch(naming::isShown);
  }

  /// Whether `term` ends a name that `word`, right before it, belongs to.
  public boolean endInName(String word, String term) {
    return naming.endsName(word, term);
  }

  /// Whether a name that `term` belongs to goes on with `word`, right after it.
  public boolean goOnInName(String term, String word) {
    return naming.goesOnInName(term, word);
  }

  /// Whether nouns come after what qualifies them.
  boolean comeLast() {
    return naming instanceof WordUses uses && uses.isNounLast();
  }

  /// Whether the text uses `word` as a noun.
  boolean isNoun(String word) {
    return naming instanceof WordUses uses && uses.isNoun(word);
  }

  /// Whether the text has `word` where verbs stand.
  boolean mayAct(String word) {
    return naming instanceof WordUses uses && uses.mayAct(word);
  }

  /// Whether it uses `word` as a noun, or before one.
  boolean isPartOfName(String word) {
    return naming instanceof WordUses uses && uses.isPartOfName(word);
  }

  /// Whether a name ends with the word that defines it, as in Arabic, where it may begin after a
  /// verb with nothing between.
  boolean areDefinedLast() {
    return naming instanceof ArabicNames;
  }

  private static List<String> words(String term) {
    return Word.of(term).stream().map(Word::text).toList();
  }
}
