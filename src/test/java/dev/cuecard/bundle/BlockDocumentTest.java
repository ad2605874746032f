package dev.cuecard.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockDocumentTest {
  private static Document bundle(String metadata, String units) {
    return WikiReading.parse(
            "messagebundle-json",
            "{\"@metadata\":{\"sourceLanguage\":\"en\"" + metadata + "}" + units + "}")
        .value();
  }

  private static Document labelled(String label, String description, String units) {
    return bundle(",\"label\":\"" + label + "\",\"description\":\"" + description + "\"", units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          W - Bees - video: Wax    | video in Bees - x       | Bees
          W - Bees - a - video: V  | video in Bees - a - x   | Bees - a
          A - W - Bees - html: P   | html in Bees - x        | Bees
          W - Bees - problem: Q    | something else          | Bees
          Bees - chapter: One      | chapter in Bees - x     | Bees
          """)
  void theCourseIsTheLabelWithoutSiteAndBlockCheckedAgainstTheDescription(
      String label, String description, String course) {
    assertThat(labelled(label, description, "").about().collection()).contains(course);
  }

  @Test
  void aBlockIsWhatItsLabelSaysOrElseItsDescriptionOrElseItsKeys() {
    assertThat(labelled("W - Bees - video: Wax", "", "")).isInstanceOf(Recording.class);
    assertThat(labelled("", "problem in Bees - x", "")).isInstanceOf(Exercise.class);
    assertThat(bundle("", ",\"subtitle-0-1-1\":\"Hm\"")).isInstanceOf(Recording.class);
    assertThat(bundle("", ",\"problem.p\":\"Why?\"")).isInstanceOf(Exercise.class);
    assertThat(bundle("", ",\"content\":\"<p>Hm</p>\"")).isInstanceOf(Page.class);
    assertThat(labelled("W - Bees - vertical: Unit", "", "")).isInstanceOf(Page.class);
  }

  @Test
  void theTitleOfABlockWithoutNameIsTheOneInItsLabel() {
    assertThat(labelled("W - Bees - video: Wax", "", "").about().title()).isEqualTo("Wax");
  }

  @Test
  void aTextBlockIsAPageWithTheSectionsOfItsHtml() {
    Page page =
        (Page)
            labelled(
                "W - Bees - html: Hive",
                "",
                ",\"display_name\":\"Hive\",\"content\":\"Before.<h3>The comb</h3>"
                    + "<p>Six <b>sides</b>.</p><ul><li>wax</li><li>honey</li></ul>\"");

    assertThat(page.sections())
        .containsExactly(
            new Section(List.of(), "", List.of(new Block(Block.Kind.PARAGRAPH, "Before."))),
            new Section(
                List.of("The comb"),
                Locator.InSection.anchorByWords("The comb"),
                List.of(
                    new Block(Block.Kind.PARAGRAPH, "Six sides."),
                    new Block(Block.Kind.BULLET, "wax"),
                    new Block(Block.Kind.BULLET, "honey"))));
    assertThat(page.bundle()).isPresent();
  }

  @Test
  void aProblemsTextsAreSortedByTheirKeys() {
    Exercise exercise =
        (Exercise)
            labelled(
                "W - Bees - problem: Quiz",
                "",
                """
                ,"display_name":"Quiz",
                "problem.choiceresponse.p":"Look at the comb.",
                "problem.choiceresponse.label":"Which are sweet?",
                "problem.choiceresponse.checkboxgroup.choice.1":"Honey",
                "problem.choiceresponse.checkboxgroup.choice.1.choicehint":"Very.",
                "problem.choiceresponse.checkboxgroup.choice.2":"Wax",
                "problem.choiceresponse.checkboxgroup.choice.2.em":"and smoke",
                "problem.choiceresponse.checkboxgroup.choice[12]":"Mead",
                "problem.choiceresponse.solution.div.p":"Honey is.",
                "problem.demandhint.hint":"Taste it."\
                """);

    assertThat(exercise.type()).isEqualTo(Exercise.Type.MULTIPLE_CHOICE);
    assertThat(exercise.question()).containsExactly("Look at the comb.", "Which are sweet?");
    assertThat(exercise.choices())
        .containsExactly(
            new Exercise.Choice("Honey", Optional.empty(), Optional.of("Very.")),
            new Exercise.Choice("Wax and smoke", Optional.empty(), Optional.empty()),
            new Exercise.Choice("Mead", Optional.empty(), Optional.empty()));
    assertThat(exercise.hints()).containsExactly("Taste it.");
    assertThat(exercise.solution()).containsExactly("Honey is.");
    assertThat(exercise.bundle()).isPresent();
  }

  @Test
  void aTypedAnswerIsNoChoice() {
    Exercise exercise =
        (Exercise)
            bundle(
                "",
                ",\"problem.stringresponse.label\":\"Who rules?\","
                    + "\"problem.stringresponse\":\"the queen\","
                    + "\"problem.stringresponse.additional_answer.1\":\"queen\"");

    assertThat(exercise.type()).isEqualTo(Exercise.Type.TEXT);
    assertThat(exercise.answers()).containsExactly("the queen", "queen");
    assertThat(exercise.choices()).isEmpty();
  }

  @Test
  void onlyTypedWordsAreSentAsAnswersSinceNumbersNeedNoTranslation() {
    Exercise words = (Exercise) bundle("", ",\"problem.stringresponse[12]\":\"the queen\"");
    Exercise number = (Exercise) bundle("", ",\"problem.numericalresponse\":\"How many?\"");

    assertThat(words.answers()).containsExactly("the queen");
    assertThat(words.question()).isEmpty();
    assertThat(number.answers()).isEmpty();
    assertThat(number.question()).containsExactly("How many?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"course", "chapter", "sequential", "vertical"})
  void aPartOfACourseIsAPageOfNothingButItsTitle(String kind) {
    Document part = labelled("W - Bees - " + kind + ": Hm", "", ",\"display_name\":\"The hive\"");

    assertThat(part).isInstanceOf(Page.class);
    assertThat(part.about().title()).isEqualTo("The hive");
    assertThat(((Page) part).sections()).isEmpty();
    assertThat(((Page) part).bundle()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "multiplechoiceresponse.choicegroup.choice, SINGLE_CHOICE",
    "choiceresponse.checkboxgroup.choice.2, MULTIPLE_CHOICE",
    "optionresponse.optioninput.option, DROPDOWN",
    "stringresponse.additional_answer, TEXT",
    "numericalresponse.label, NUMBER"
  })
  void theResponseElementSaysHowOneAnswers(String path, Exercise.Type type) {
    Exercise exercise = (Exercise) bundle("", ",\"problem." + path + "\":\"Hm\"");

    assertThat(exercise.type()).isEqualTo(type);
  }
}
