package dev.cuecard.question;

import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.question.Question.Origin;
import dev.cuecard.terms.Definition;
import dev.cuecard.terms.Definitions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sentences that say what a term is, to be completed with the term.
final class DefinitionQuestions {
  /// So many words, beside the term, say what it is.
  private static final int FEWEST_STEMS = 3;

  private final Language language;
  private final Terminology terminology;
  private final Distractors distractors;
  private final Set<Set<String>> asked = new HashSet<>();

  private DefinitionQuestions(Language language, List<SourceText> course) {
    this.language = language;
    terminology = Terminology.of(language, course);
    distractors = new Distractors(language, terminology.entries());
  }

  /// One a term at most, in the order of `texts`.
  ///
  /// @param course these texts and others, from which wrong answers come too
  static List<Question> of(Language language, List<SourceText> texts, List<SourceText> course) {
    DefinitionQuestions made = new DefinitionQuestions(language, course);
    List<Question> questions = new ArrayList<>();
    for (SourceText text : texts) {
      for (Definition definition : Definitions.in(language, text.sentences()).values()) {
        made.question(text, definition).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<Question> question(SourceText text, Definition definition) {
    Optional<Terminology.Entry> term = terminology.named(definition.term());
    Optional<String> sentence = Standing.of(language, definition.text());
    if (term.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    return Gap.in(sentence.get(), definition.term(), language)
        .filter(gap -> tells(gap, term.get()) && asked.add(term.get().stems()))
        .map(gap ->
            gap.question(
                Origin.DEFINITION,
                distractors.response(term.get(), gap),
                new Evidence(text.about(), definition.text(), definition.locator())));
  }

  /// Whether enough is said of the term, and not in its own words.
  private boolean tells(Gap gap, Terminology.Entry term) {
    Set<String> stems = new HashSet<>(Stems.of(language, gap.text()));
    return stems.size() >= FEWEST_STEMS
        && !stems.containsAll(term.stems())
        && terminology.isAlone(term)
        && !Grammar.of(language).atHand().matcher(gap.whole()).find();
  }
}
