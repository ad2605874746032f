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

  private SpokenTerms(Language language, Nouns nouns, List<Entry> entries) {
    this.language = language;
    this.nouns = nouns;
    this.entries = entries;
  }

  static SpokenTerms of(Language language, List<Segment> sentences) {
    List<String> texts = sentences.stream().map(Segment::text).toList();
    List<Set<String>> spoken =
        texts.stream().map(text -> Set.copyOf(Stems.of(language, text))).toList();
    Nouns nouns = Nouns.in(language, texts);
    return new SpokenTerms(
        language,
        nouns,
        KeyTerms.of(language, sentences, MOST).stream()
            .filter(term -> term.count() >= FEWEST_MENTIONS)
            .map(Term::text)
            .filter(term -> nouns.isSureToName(term) && nouns.isNominative(term))
            .filter(term -> texts.stream().anyMatch(t -> Grammar.isNamedIn(language, t, term)))
            .map(term -> entry(term, Set.copyOf(Stems.of(language, term)), spoken))
            .filter(entry -> !entry.stems().isEmpty())
            .toList());
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
