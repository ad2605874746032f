package dev.cuecard.question;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.language.Word;
import dev.cuecard.question.Response.Choice;
import java.lang.Character.UnicodeScript;
import java.text.Collator;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Wrong answers that could be right: other terms, of the same kind and about the same length, that
/// are no other word for the right one.
final class Distractors {
  private static final int WANTED = 3;
  private static final Pattern PLURAL = Pattern.compile(".*[^siu]s");

  private final Language language;
  private final Collection<Terminology.Entry> terms;

  Distractors(Language language, Collection<Terminology.Entry> terms) {
    this.language = language;
    this.terms = terms;
  }

  /// How `right` is told that was taken out of a sentence: chosen among three terms that do not fit
  /// into the gap, or typed if there are fewer.
  Response response(Terminology.Entry right, Gap gap) {
    List<String> wrong = of(right, gap.text());
    if (wrong.size() < WANTED) {
      return new Response.Typed(
          gap.taken().equalsIgnoreCase(right.text())
              ? List.of(right.text())
              : List.of(right.text(), gap.taken()));
    }
    Comparator<Object> alphabet = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    return new Response.OneOf(
        Stream.concat(
                Stream.of(new Choice(right.text(), true)),
                wrong.stream().map(text -> new Choice(text, false)))
            .sorted(Comparator.comparing(Choice::text, alphabet).thenComparing(Choice::text))
            .toList());
  }

  /// One that the sentence holds already would be crossed out, or be right.
  private List<String> of(Terminology.Entry right, String sentence) {
    Set<String> said = new HashSet<>(Stems.of(language, sentence));
    return terms.stream()
        .filter(other -> !said.containsAll(other.stems()))
        .filter(other -> !isKin(other.stems(), right.stems()))
        .filter(other -> isOfOneKind(other.text(), right.text()))
        .sorted(
            Comparator.comparing(
                    (Terminology.Entry other) -> Collections.disjoint(other.stems(), right.stems()))
                .thenComparing(right::likenessTo, Comparator.reverseOrder())
                .thenComparingInt(other -> difference(other.text(), right.text())))
        .map(Terminology.Entry::text)
        .distinct()
        .limit(WANTED)
        .toList();
  }

  /// Whether one says what the other says, and perhaps more: “question” and “open question”.
  private static boolean isKin(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /// Names stand beside names, plurals beside plurals, as far as letters tell.
  private boolean isOfOneKind(String one, String other) {
    return Character.isUpperCase(one.codePointAt(0)) == Character.isUpperCase(other.codePointAt(0))
        && isPlural(one) == isPlural(other)
        && UnicodeScript.of(one.codePointAt(0)) == UnicodeScript.of(other.codePointAt(0))
        && one.startsWith("ال") == other.startsWith("ال")
        && Math.abs(words(one) - words(other)) <= 1;
  }

  /// Whether its noun is: of “map of voices” that is “map”.
  private boolean isPlural(String term) {
    List<String> noun =
        Word.of(term).stream()
            .map(Word::text)
            .takeWhile(word -> !Grammar.of(language).joiners().contains(word))
            .toList();
    return !noun.isEmpty() && PLURAL.matcher(noun.getLast()).matches();
  }

  private long words(String term) {
    return Word.of(term).stream()
        .filter(word -> !FunctionWords.contains(language, word.text()))
        .count();
  }

  private static int difference(String one, String other) {
    return Math.abs(one.length() - other.length());
  }
}
