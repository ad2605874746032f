package dev.cuecard.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import dev.cuecard.question.Question.Origin;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked about a talk that defines nothing.
class StatementQuestionsTest {
  private static final String KEY =
      "Before the storm the sailors folded every sail twice by the mast.";

  /// What makes sails, masts, storms and harbours the key terms of a talk.
  private static final String[] TALK = {
    "The harbour was quiet.",
    "Near the mast hung the anchor.",
    "They mended the sail.",
    "The mast of the boat was oak.",
    "An anchor held the boat.",
    "Then came the storm.",
    "It broke the mast.",
    "The harbour froze.",
    "In the harbour lay a boat.",
    "Nobody heard the anchor.",
    "After the storm they slept."
  };

  private static List<Question> asked(String language, String... sentences) {
    return Questions.of(List.of(Lecture.saying(language, sentences)), new Language(language));
  }

  private static String[] talk(String... more) {
    return Stream.concat(Stream.of(TALK), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void aKeySentenceIsCompletedWithAKeyTerm() {
    Question question = asked("en", talk(KEY)).getFirst();

    assertThat(question.origin()).isEqualTo(Origin.STATEMENT);
    assertThat(question.text())
        .isEqualTo("Before the storm the sailors folded every sail twice by _____.");
    assertThat(question.explanation()).isEqualTo(KEY);
    assertThat(question.evidence().orElseThrow().link()).endsWith("#t=55");
  }

  @Test
  void wrongAnswersAreOtherKeyTermsThatTheSentenceDoesNotHold() {
    Response response = asked("en", talk(KEY)).getFirst().response();

    assertThat(((Response.OneOf) response).choices())
        .extracting(Response.Choice::text)
        .containsExactly("anchor", "boat", "harbour", "mast");
  }

  @Test
  void aLongerTalkIsAskedAboutMoreThanOnce() {
    String other = "In winter the harbour belongs to gulls, nets and the old women of the town.";

    assertThat(asked("en", talk(KEY))).hasSize(1);
    assertThat(
            asked(
                "en",
                Stream.of(talk(TALK), talk(KEY, other)).flatMap(Stream::of).toArray(String[]::new)))
        .extracting(Question::text)
        .hasSize(2)
        .contains("In winter _____ belongs to gulls, nets and the old women of the town.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Here the sailors folded every sail twice by the oak mast.
          They folded every sail twice before the storm came to town.
          The sailors folded that sail twice, and this one was the last.
          Sailors with a sail folded every other sail twice by the door.
          Every winter they put the old boat mast over the bread oven.
          Ada: The sailors folded every sail twice before they slept.
          The sailors folded the-- Well, they folded every sail twice at night.
          """)
  void whatDoesNotStandByItselfOrCutsANameIsNotAsked(String sentence) {
    assertThat(asked("en", talk(sentence)))
        .extracting(Question::explanation)
        .doesNotContain(sentence);
  }

  @Test
  void whatIsDefinedIsNotAskedForAgain() {
    String definition = "A sail is a large piece of cloth that catches the wind for a vessel.";

    assertThat(asked("en", talk(definition, KEY)))
        .extracting(Question::origin)
        .containsExactly(Origin.DEFINITION);
  }

  @Test
  void languagesOfWhichNothingIsKnownAreNotAskedIn() {
    assertThat(asked("tlh", talk(KEY))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | La barca entró en el puerto. | En invierno _____ pertenece a las gaviotas y a las redes viejas. | puerto
          fr | L’ancre dormait dans le port. | En hiver _____ appartient aux mouettes et aux filets de la ville. | port
          ru | Мы стояли у порта. Порт замёрз. | _____ принадлежит зимой чайкам и сетям старого города. | порт
          ar | كان الميناء هادئا. | في الشتاء يعود _____ إلى النوارس وإلى شباك الصيادين القدامى. | الميناء
          zh | 船停在港湾。 | 冬天的_____，属于海鸥、渔网和镇上的老人们。 | 港湾
          """)
  void statementsAreAskedInEachLanguage(String language, String other, String text, String answer) {
    String sentence =
        text.replace(
            "_____",
            switch (language) {
              case "es" -> "el puerto";
              case "fr" -> "le port";
              case "ru" -> "Порт";
              default -> answer;
            });
    Question question = asked(language, other, other, other, other, other, sentence).getFirst();

    assertThat(question.text()).isEqualTo(text);
    assertThat(question.response().answers()).startsWith(answer);
  }
}
