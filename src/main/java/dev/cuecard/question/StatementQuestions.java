package dev.cuecard.question;

import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.passage.Segment;
import dev.cuecard.question.Question.Origin;
import dev.cuecard.summary.Fitness;
import dev.cuecard.summary.KeySentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The sentences that say the most of a text, to be completed with one of its key terms: what is
/// asked where a text defines little.
final class StatementQuestions {
  /// A text is asked about once in so many sentences, no more often than so in all.
  private static final double SENTENCES_A_QUESTION = 12;

  private static final int MOST = 8;

  /// Of so many sentences the summary would choose one, see [KeySentences]; of a short text some.
  private static final int SENTENCES_A_STATEMENT = 6;

  private static final int FEWEST_STATEMENTS = 4;

  /// How well a sentence has to be readable alone.
  private static final double FIT = 0.9;

  /// So many words, beside the term, tell which term it is.
  private static final int FEWEST_STEMS = 5;

  private static final Pattern ELISION = Pattern.compile("['’]" + Question.GAP);

  private final Language language;
  private final SourceText text;
  private final Fitness fitness;
  private final SpokenTerms terms;
  private final Set<String> asked = new HashSet<>();

  private StatementQuestions(Language language, SourceText text) {
    this.language = language;
    this.text = text;
    fitness = new Fitness(language);
    terms = new SpokenTerms(language, text);
  }

  /// Those of `text` in its order, as many as are missing beside `others`, which are asked already.
  ///
  /// @param others what is asked already, also of other texts
  static List<Question> of(Language language, SourceText text, List<Question> others) {
    long there =
        others.stream()
            .flatMap(question -> question.evidence().stream())
            .filter(evidence -> evidence.document().id().equals(text.about().id()))
            .count();
    long fitting = Math.min(MOST, Math.round(text.sentences().size() / SENTENCES_A_QUESTION));
    return fitting <= there || !Grammar.isKnown(language)
        ? List.of()
        : new StatementQuestions(language, text).questions(fitting - there, others);
  }

  private record Made(int sentence, Question question) {}

  private List<Question> questions(long count, List<Question> others) {
    others.forEach(this::note);
    List<Segment> all = text.sentences();
    List<Segment> key =
        KeySentences.ranked(
            language, all, Math.max(FEWEST_STATEMENTS, all.size() / SENTENCES_A_STATEMENT));
    List<Made> made = new ArrayList<>();
    for (Segment sentence : key) {
      if (made.size() < count) {
        question(sentence)
            .filter(question -> others.stream().noneMatch(question::isToldBy))
            .ifPresent(question -> {
              note(question);
              made.add(new Made(all.indexOf(sentence), question));
            });
      }
    }
    return made.stream()
        .sorted(Comparator.comparingInt(Made::sentence))
        .map(Made::question)
        .toList();
  }

  /// Remembers the words of an answer: none is asked for twice.
  private void note(Question question) {
    question.response().answers().forEach(answer -> asked.addAll(Stems.of(language, answer)));
  }

  /// The question that a sentence gives, to be chosen from others if it gives such a one.
  private Optional<Question> question(Segment sentence) {
    return Standing.of(language, sentence.text())
        .filter(standing -> fitness.of(standing) >= FIT)
        .flatMap(standing ->
            terms.in(standing).stream()
                .filter(term -> Collections.disjoint(asked, term.stems()))
                .flatMap(term ->
                    Gap.in(standing, term.text(), language)
                        .filter(gap -> tells(gap, term))
                        .map(gap -> question(sentence, gap, term))
                        .stream())
                .min(Comparator.comparing(q -> !(q.response() instanceof Response.Chosen))));
  }

  /// Whether enough is said beside the term, nothing in its own words, and nothing tells how it
  /// begins, as the apostrophe of `d'_____` does.
  private boolean tells(Gap gap, Terminology.Entry term) {
    Set<String> stems = new HashSet<>(Stems.of(language, gap.text()));
    return stems.size() >= FEWEST_STEMS
        && Collections.disjoint(stems, term.stems())
        && !ELISION.matcher(gap.text()).find()
        && !terms.isCut(gap);
  }

  private Question question(Segment sentence, Gap gap, Terminology.Entry term) {
    return gap.question(
        Origin.STATEMENT,
        new Distractors(language, terms.unlike(term)).response(term, gap),
        new Evidence(text.about(), sentence.text(), sentence.locator()));
  }
}
