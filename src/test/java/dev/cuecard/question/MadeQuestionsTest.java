package dev.cuecard.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import dev.cuecard.question.Question.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which sentences become questions.
class MadeQuestionsTest {
  private static final String[] COURSE = {
    "A kettle is a metal pot with a spout in which water is boiled.",
    "A strainer is a small sieve that keeps the leaves out of the cup.",
    "A tea caddy is a box with a tight lid where leaves are kept dry.",
    "So, a samovar is a Russian urn that heats water for the whole table."
  };

  private static List<Question> made(String language, String... sentences) {
    return Questions.of(List.of(Lecture.saying(language, sentences)), new Language(language));
  }

  @Test
  void aTermIsAskedForByWhatItIs() {
    Question question = made("en", COURSE).getLast();
    assertThat(question.text())
        .isEqualTo("_____ is a Russian urn that heats water for the whole table.");
    assertThat(question.response().answers()).containsExactly("samovar");
    assertThat(question.origin()).isEqualTo(Origin.DEFINITION);
    assertThat(question.evidence().orElseThrow().link())
        .isEqualTo("https://tea.example.org/tea?a=1&b=2#t=15");
  }

  @Test
  void wrongAnswersAreOtherTermsOfTheCourseByTheAlphabet() {
    assertThat(((Response.OneOf) made("en", COURSE).getFirst().response()).choices())
        .extracting(Response.Choice::text)
        .containsExactly("kettle", "samovar", "strainer", "tea caddy");
  }

  @Test
  void withoutEnoughOtherTermsTheAnswerIsTyped() {
    assertThat(made("en", COURSE[2]).getFirst().response())
        .isEqualTo(new Response.Typed(List.of("tea caddy", "A tea caddy")));
  }

  @Test
  void aTermOfWhichTheSameIsSaidIsNoWrongAnswer() {
    assertThat(
            made(
                "en",
                COURSE[0],
                COURSE[1],
                COURSE[2],
                "A boiler is a metal pot with a lid in which water is boiled."))
        .extracting(Question::text)
        .noneMatch(text -> text.contains("water is boiled"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Silence is a question too, and you will hear it in the room.",
        "It is a metal pot with a spout in which water is boiled.",
        "This kettle is a metal pot with a spout in which water boils.",
        "But a kettle is a metal pot with a spout in which water boils.",
        "A kettle is a thing she got from her mother after the war.",
        "A kettle is a good example of what we have in the kitchen.",
        "The result is a metal pot with a spout in which water boils.",
        "The first step is a look at the metal pot that boils water.",
        "A kettle is a kettle that boils water for the tea.",
        "Is a kettle a metal pot with a spout in which water boils?",
        "A kettle is a metal pot with a spout in which",
        "A kettle is a pot.",
        "A kettle is a class { spout: true } that returns water = 1.",
        "The applause is a sound that fills the room after the talk."
      })
  void whatDoesNotStandByItselfIsNotAsked(String sentence) {
    assertThat(made("en", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | El hervidor es una olla con pico en la que se calienta el agua. | _____ es una olla con pico en la que se calienta el agua. | hervidor
          fr | Une bouilloire est un récipient à bec où l’on fait chauffer l’eau. | _____ est un récipient à bec où l’on fait chauffer l’eau. | bouilloire
          ru | Итак, самовар — это медный сосуд, в котором кипятят воду для всего стола. | _____ — это медный сосуд, в котором кипятят воду для всего стола. | самовар
          ar | الإبريق هو وعاء معدني صغير يغلى فيه الماء لصنع الشاي. | _____ هو وعاء معدني صغير يغلى فيه الماء لصنع الشاي. | الإبريق
          zh | 茶壶是一种带嘴的器具，人们用它来泡茶和倒茶。 | _____是一种带嘴的器具，人们用它来泡茶和倒茶。 | 茶壶
          """)
  void questionsAreMadeInEachLanguage(
      String language, String sentence, String text, String answer) {
    Question question = made(language, sentence).getFirst();
    assertThat(question.text()).isEqualTo(text);
    assertThat(question.response().answers()).startsWith(answer);
  }

  @Test
  void withoutArticlesABlankBeforeTheGapStays() {
    assertThat(
            Gap.in("Для чая: самовар — это сосуд.", "самовар", new Language("ru")).orElseThrow())
        .returns("Для чая: _____ — это сосуд.", Gap::text)
        .returns("самовар", Gap::taken);
  }

  private static final String[] FIGURES = {
    "Boil the water for the tea.",
    "Green tea leaves stay in the hot water for 3 minutes before you pour.",
    "The leaves of one bush fill 2 cups.",
    "You walk 5 minutes, rest for 4 days, and pour the tea on the leaves."
  };

  @Test
  void aFigureIsAskedForAmongFiguresOfTheCourse() {
    Question question = made("en", FIGURES).getFirst();
    assertThat(question.origin()).isEqualTo(Origin.FIGURE);
    assertThat(question.text())
        .isEqualTo("Green tea leaves stay in the hot water for _____ minutes before you pour.");
    assertThat(((Response.OneOf) question.response()).choices())
        .extracting(Response.Choice::text)
        .containsExactly("2", "3", "4", "5");
  }

  @Test
  void withoutEnoughOtherFiguresTheNumberIsTyped() {
    assertThat(made("en", FIGURES[0], FIGURES[1]).getFirst().response().answers())
        .containsExactly("3");
  }

  @Test
  void theSameTextGivesTheSameQuestions() {
    assertThat(made("en", COURSE)).isEqualTo(made("en", COURSE));
  }

  @Test
  void anIdDoesNotDependOnTheTime() {
    assertThat(made("en", "Welcome.", COURSE[0]).getFirst().id())
        .isEqualTo(made("en", COURSE[0]).getFirst().id());
  }
}
