package dev.cuecard.question;

import dev.cuecard.document.Exercise;
import dev.cuecard.language.Language;
import dev.cuecard.question.Question.Origin;
import dev.cuecard.question.Response.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A course's own exercise as a question.
final class ExerciseQuestion {
  /// Open edX also takes ranges and formulas, which are no number to show.
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?");

  /// What a problem draws by lot and fills in: `$number`.
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?[A-Za-z_]");

  private ExerciseQuestion() {}

  /// The question, still without the place of its answer; none if `exercise` is in another language
  /// or its source does not say what is right.
  static Optional<Question> of(Exercise exercise, Language language) {
    Language own = exercise.about().language();
    String text = String.join("\n", exercise.question());
    if (text.isBlank()
        || VARIABLE.matcher(text).find()
        || !(own.equals(language) || own.equals(Language.UNKNOWN))) {
      return Optional.empty();
    }
    return response(exercise)
        .map(response ->
            new Question(
                exercise.id(),
                language,
                Origin.EXERCISE,
                exercise.about().title(),
                withGap(text),
                response,
                exercise.hints(),
                String.join("\n", exercise.solution()),
                Optional.empty()));
  }

  /// `text` with the gap that all questions have for its blank, if it has one and no more.
  private static String withGap(String text) {
    Matcher blank = Question.BLANK.matcher(text);
    return blank.results().count() == 1 ? blank.replaceFirst(Question.GAP) : text;
  }

  private static Optional<Response> response(Exercise exercise) {
    return switch (exercise.type()) {
      case SINGLE_CHOICE, DROPDOWN, MULTIPLE_CHOICE -> chosen(exercise);
      case TEXT -> typed(exercise);
      case NUMBER ->
          exercise.answers().stream()
              .filter(NUMBER.asMatchPredicate())
              .findFirst()
              .<Response>map(answer -> new Response.Figure(new BigDecimal(answer)))
              .or(() -> typed(exercise));
    };
  }

  private static Optional<Response> typed(Exercise exercise) {
    return exercise.answers().isEmpty()
            || exercise.answers().stream().anyMatch(VARIABLE.asPredicate())
        ? Optional.empty()
        : Optional.of(new Response.Typed(exercise.answers()));
  }

  private static Optional<Response> chosen(Exercise exercise) {
    List<Choice> choices =
        exercise.choices().stream()
            .map(choice ->
                new Choice(choice.text(), choice.correct().orElse(false), choice.feedback()))
            .toList();
    long right = choices.stream().filter(Choice::isRight).count();
    if (right == 0 || right == choices.size()) {
      return Optional.empty();
    }
    return Optional.of(
        right > 1 || exercise.type() == Exercise.Type.MULTIPLE_CHOICE
            ? new Response.SeveralOf(choices)
            : new Response.OneOf(choices));
  }
}
