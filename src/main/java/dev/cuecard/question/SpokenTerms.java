package dev.cuecard.question;

import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.language.Word;
import dev.cuecard.passage.Segment;
import dev.cuecard.question.Terminology.Entry;
import dev.cuecard.terms.KeyTerms;
import dev.cuecard.terms.Term;
import dev.cuecard.terms.naming.Nouns;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The key terms of a text, whether it defines them or not.
final class SpokenTerms {
  /// So many of its phrases are key terms.
  private static final int MOST = 40;

  private static final int FEWEST_MENTIONS = 2;

  private final Language language;
  private final Nouns nouns;
  private final List<Entry> entries;

  SpokenTerms(Language language, SourceText source) {
    this.language = language;
    List<String> sentences = source.sentences().stream().map(Segment::text).toList();
    nouns = Nouns.in(language, sentences);
    List<Term> terms =
        KeyTerms.of(language, source.sentences(), MOST).stream()
            .filter(term -> term.count() >= FEWEST_MENTIONS)
            .toList();
    Capitals capitals = Capitals.of(language, List.of(source));
    List<Set<String>> spoken =
        sentences.stream().map(sentence -> Set.copyOf(Stems.of(language, sentence))).toList();
    entries =
        terms.stream()
            .filter(term -> terms.stream().noneMatch(longer -> isPart(term, longer)))
            .map(Term::text)
            .filter(term -> isNamed(term, sentences))
            .map(capitals::shown)
            .map(term -> entry(term, Set.copyOf(Stems.of(language, term)), spoken))
            .filter(entry -> !entry.stems().isEmpty())
            .toList();
  }

  /// Whether a term names something, in a form that is sure to be that of a name.
  private boolean isNamed(String term, List<String> sentences) {
    return nouns.isSureToName(term)
        && nouns.isNominative(term)
        && sentences.stream().anyMatch(said -> Grammar.isNamedIn(language, said, term));
  }

  /// Whether a term is said in another only: “maker” in “decision maker”.
  private static boolean isPart(Term term, Term longer) {
    return term.count() == longer.count()
        && !longer.text().equals(term.text())
        && longer.text().contains(term.text());
  }

  /// A term with what is said in one sentence with it.
  private static Entry entry(String term, Set<String> stems, List<Set<String>> spoken) {
    Set<String> beside = new HashSet<>();
    spoken.stream().filter(said -> said.containsAll(stems)).forEach(beside::addAll);
    beside.removeAll(stems);
    return new Entry(term, stems, beside);
  }

  /// Those that `sentence` may hold, of more words first; of as many the weightiest.
  List<Entry> in(String sentence) {
    Set<String> said = new HashSet<>(Stems.of(language, sentence));
    return entries.stream()
        .filter(entry -> said.containsAll(entry.stems()))
        .filter(entry -> Grammar.isNamedIn(language, sentence, entry.text()))
        .sorted(Comparator.comparingInt((Entry entry) -> entry.stems().size()).reversed())
        .toList();
  }

  /// Whether what `gap` takes out is a part of a longer name.
  boolean isCut(Gap gap) {
    String[] sides = gap.text().split(Question.GAP, 2);
    List<Word> left = Word.of(sides[0]);
    List<Word> right = Word.of(sides[1]);
    boolean goesOn = !right.isEmpty() && sides[1].substring(0, right.getFirst().start()).isBlank();
    boolean follows =
        gap.taken().equals(gap.words())
            && !left.isEmpty()
            && sides[0].substring(left.getLast().end()).isBlank();
    return (follows && nouns.endInName(left.getLast().text(), gap.words()))
        || (goesOn && nouns.goOnInName(gap.words(), right.getFirst().text()));
  }

  /// Those that share no word with `term`.
  List<Entry> unlike(Entry term) {
    return entries.stream()
        .filter(other -> Collections.disjoint(other.stems(), term.stems()))
        .toList();
  }
}
