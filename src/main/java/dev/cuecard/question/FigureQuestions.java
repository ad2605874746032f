package dev.cuecard.question;

import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.passage.Segment;
import dev.cuecard.question.Question.Origin;
import dev.cuecard.question.Response.Choice;
import dev.cuecard.terms.KeyTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sentences about a text's key terms that say how much or how many, to be completed with the
/// figure. Of each text the few that hold most of its key terms.
final class FigureQuestions {
  private static final int FROM_A_TEXT = 1;
  private static final int KEY_TERMS = 12;
  private static final int FEWEST_TERMS = 2;
  private static final int FEWEST_STEMS = 5;
  private static final int WRONG = 3;

  /// How far from each other any two of the figures to choose from are: the larger is at least, and
  /// at most, so many times the smaller.
  private static final double LEAST = 1.15;

  private static final double MOST = 4;

  /// A figure that counts or measures: no part of a time, a range, a version or a name.
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{N}.,:/#№-])(?<!\\p{Lu}\\p{L}{0,20} )[0-9]{1,9}(?:\\.[0-9]{1,3})?+(?=%|[ -]\\p{L}{3}|\\p{IsHan})");

  private static final Pattern NUMBER = Pattern.compile("\\p{N}++(?:[.,]\\p{N}++)*+");

  private static final Pattern ASIDE = Pattern.compile("[()（）]| -- | [–—] ");

  private final Language language;
  private final Set<BigDecimal> figures = new TreeSet<>();

  private FigureQuestions(Language language) {
    this.language = language;
  }

  /// How many of its text's key terms a sentence holds.
  private record Candidate(Question question, long terms) {}

  /// @param course these texts and others, from which wrong figures come too
  static List<Question> of(Language language, List<SourceText> texts, List<SourceText> course) {
    FigureQuestions made = new FigureQuestions(language);
    course.forEach(text -> text.sentences().forEach(made::note));
    return texts.stream().flatMap(made::questions).toList();
  }

  private void note(Segment sentence) {
    FIGURE.matcher(sentence.text()).results().forEach(m -> figures.add(new BigDecimal(m.group())));
  }

  private Stream<Question> questions(SourceText text) {
    List<Set<String>> terms =
        KeyTerms.of(language, text.sentences(), KEY_TERMS).stream()
            .map(term -> Set.copyOf(Stems.of(language, term.text())))
            .filter(stems -> !stems.isEmpty())
            .toList();
    List<Question> chosen =
        text.sentences().stream()
            .flatMap(sentence -> candidate(text, sentence, terms).stream())
            .sorted(Comparator.comparingLong(Candidate::terms).reversed())
            .limit(FROM_A_TEXT)
            .map(Candidate::question)
            .toList();
    return chosen.stream();
  }

  private Optional<Candidate> candidate(
      SourceText text, Segment sentence, List<Set<String>> terms) {
    Optional<String> standing = Standing.of(language, sentence.text());
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    Set<String> stems = new HashSet<>(Stems.of(language, standing.get()));
    long held = terms.stream().filter(stems::containsAll).count();
    List<String> found =
        FIGURE
            .matcher(Standing.withoutQuotes(standing.get()))
            .results()
            .map(MatchResult::group)
            .filter(figure -> !figure.matches("[01]"))
            .toList();
    boolean isOnly = NUMBER.matcher(standing.get()).results().count() == 1;
    if (held < FEWEST_TERMS
        || stems.size() < FEWEST_STEMS
        || found.isEmpty()
        || !isOnly
        || ASIDE.matcher(standing.get()).find()) {
      return Optional.empty();
    }
    return Gap.in(standing.get(), found.getFirst(), language)
        .map(gap ->
            new Candidate(
                gap.question(
                    Origin.FIGURE,
                    response(new BigDecimal(found.getFirst())),
                    new Evidence(text.about(), sentence.text(), sentence.locator())),
                held));
  }

  /// Among figures of the collection that are about as large, if there are enough of them.
  private Response response(BigDecimal right) {
    List<BigDecimal> wrong = new ArrayList<>();
    figures.stream()
        .filter(other -> other.scale() == right.scale() && isApart(other, right, MOST))
        .sorted(Comparator.comparing((BigDecimal other) -> other.subtract(right).abs()))
        .filter(other -> wrong.size() < WRONG)
        .filter(other -> wrong.stream().allMatch(near -> isApart(other, near, MOST * MOST)))
        .forEach(wrong::add);
    if (wrong.size() < WRONG) {
      return new Response.Figure(right);
    }
    return new Response.OneOf(
        Stream.concat(Stream.of(right), wrong.stream())
            .sorted()
            .map(figure -> new Choice(figure.toPlainString(), figure.compareTo(right) == 0))
            .toList());
  }

  private static boolean isApart(BigDecimal one, BigDecimal other, double most) {
    double small = one.min(other).doubleValue();
    double large = one.max(other).doubleValue();
    return small > 0 && large >= LEAST * small && large <= most * small;
  }
}
