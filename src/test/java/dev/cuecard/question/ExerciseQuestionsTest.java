package dev.cuecard.question;

import static dev.cuecard.question.Lecture.choice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SampleCorpus;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.language.Language;
import dev.cuecard.question.Question.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A course's own exercises, and where their answers are said.
class ExerciseQuestionsTest {
  private static final Language ENGLISH = new Language("en");

  private static final Document TEA =
      Lecture.saying(
          "en",
          "Welcome to the course about tea.",
          "Green tea stays in hot water for 3 minutes.",
          "Never pour boiling water on the green leaves.",
          "Ask your neighbours what they drink in the morning.");

  private static List<Question> asked(Exercise exercise) {
    return Questions.of(List.of(TEA, exercise), ENGLISH);
  }

  @Test
  void theAnswersToTheSampleCourseAreFound() {
    Map<String, String> links =
        Questions.of(sample(), ENGLISH).stream()
            .filter(question -> question.origin() == Origin.EXERCISE)
            .collect(
                Collectors.toMap(
                    Question::title, question -> question.evidence().orElseThrow().label()));
    assertThat(links)
        .isEqualTo(
            Map.of(
                "Find the open questions", "Asking open questions, 0:51",
                "How long to stay silent", "Asking open questions, 1:50",
                "What consent is", "Consent and sharing, 0:35",
                "What happens in a pre-interview?", "Choosing a narrator, 2:49",
                "Where a recording comes from", "Consent and sharing, 2:58"));
  }

  private static List<Document> sample() {
    return SampleCorpus.documents().stream()
        .map(ExerciseQuestionsTest::bytes)
        .map(Corpus::parse)
        .toList();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aNumberIsFoundWhereItIsSaidOfTheSameThing() {
    Question question =
        asked(
                Lecture.exercise(
                    Exercise.Type.NUMBER,
                    "How many minutes does green tea stay in hot water?",
                    List.of(),
                    List.of("3"),
                    ""))
            .getFirst();
    assertThat(question.response()).isEqualTo(new Response.Figure(new BigDecimal("3")));
    assertThat(question.evidence().orElseThrow().quote())
        .isEqualTo("Green tea stays in hot water for 3 minutes.");
  }

  @Test
  void anAnswerThatIsNotSaidHasNoPlace() {
    Question question =
        asked(
                Lecture.exercise(
                    Exercise.Type.TEXT,
                    "Which tea stays in hot water for hours?",
                    List.of(),
                    List.of("rooibos"),
                    ""))
            .getFirst();
    assertThat(question.evidence()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"___", "_____", "____________"})
  void aBlankOfAnyLengthIsAGap(String blank) {
    Question question = filledIn("Green tea stays in " + blank + " for minutes.");

    assertThat(question)
        .returns(true, Question::hasGap)
        .returns("Green tea stays in _____ for minutes.", Question::text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"_____ _____ is what tea stays in.", "Tea stays in ___ or _____."})
  void severalBlanksAreNoGap(String text) {
    assertThat(filledIn(text)).returns(false, Question::hasGap).returns(text, Question::text);
  }

  private static Question filledIn(String text) {
    return asked(Lecture.exercise(Exercise.Type.TEXT, text, List.of(), List.of("hot water"), ""))
        .getFirst();
  }

  @Test
  void ofOtherExercisesOfTheCourseThoseAreAskedThatTheTextAnswers() {
    List<Exercise.Choice> choices =
        List.of(choice("boiling water on green leaves", true), choice("cold milk", false));
    Exercise answered =
        Lecture.exercise(
            Exercise.Type.SINGLE_CHOICE, "What do you never pour?", choices, List.of(), "");
    assertThat(Questions.of(List.of(TEA), List.of(answered), ENGLISH))
        .extracting(Question::id)
        .contains("exercise");
    Exercise another =
        Lecture.exercise(
            Exercise.Type.TEXT, "Who invented the samovar?", List.of(), List.of("Lisitsyn"), "");
    assertThat(Questions.of(List.of(TEA), List.of(another), ENGLISH))
        .extracting(Question::id)
        .doesNotContain("exercise");
  }

  @Test
  void whatIsRightMustBeKnown() {
    List<Exercise.Choice> choices = List.of(choice("tea", false), choice("coffee", false));
    assertThat(asked(Lecture.exercise(Exercise.Type.SINGLE_CHOICE, "Tea?", choices, List.of(), "")))
        .extracting(Question::origin)
        .doesNotContain(Origin.EXERCISE);
    assertThat(
            asked(
                Lecture.exercise(Exercise.Type.TEXT, "What is $x?", List.of(), List.of("$x"), "")))
        .extracting(Question::origin)
        .doesNotContain(Origin.EXERCISE);
  }

  @Test
  void exercisesInAnotherLanguageAreNotAsked() {
    assertThat(Questions.of(sample(), new Language("ru")))
        .extracting(Question::origin)
        .isNotEmpty()
        .doesNotContain(Origin.EXERCISE);
  }
}
