package dev.cuecard.openedx.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cuecard.SharedFiles;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Exercise.Choice;
import dev.cuecard.openedx.OpenedxReaders;
import dev.cuecard.problem.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OlxProblemTest {
  private static final DocumentReader READER = OpenedxReaders.all().getFirst();

  private static final String CHECKBOXES =
      """
      <?xml version="1.0"?>
      <problem display_name="Fruit" markdown="null">
        <p>All of these grow <em>somewhere</em>.</p>
        <choiceresponse>
          <label>Which of these is a fruit?</label>
          <description>Choose all.</description>
          <checkboxgroup>
            <choice correct="true">apple
              <choicehint selected="true">It grew from a flower.</choicehint>
              <choicehint selected="false">Remember the flower.</choicehint>
            </choice>
            <choice correct="false">potato &amp; leek</choice>
          </checkboxgroup>
          <solution>
            <div class="detailed-solution"><p>Explanation</p><p>Apples are.</p></div>
          </solution>
        </choiceresponse>
        <demandhint><hint>Think of flowers.</hint><hint>And seeds.</hint></demandhint>
      </problem>
      """;

  private static final List<String> ONE = List.of("One?");
  private static final List<String> TWO = List.of("Two?", "That is all.");
  private static final List<String> SOLVED = List.of("One is.");

  private static final String TWO_QUESTIONS =
      """
      <problem>
      <p>One?</p><numericalresponse answer="1"><formulaequationinput/></numericalresponse>
      <solution><p>Explanation</p><p>One is.</p></solution>
      <p>Two?</p><numericalresponse answer="2"><formulaequationinput/></numericalresponse>
      <p>That is all.</p>
      <demandhint><hint>Count.</hint></demandhint>
      </problem>
      """;

  @Test
  void aFileThatIsCutIsReadUpToThereAndSaid() {
    var cut = read(CHECKBOXES.substring(0, CHECKBOXES.indexOf("</checkboxgroup>")));

    assertThat(((Exercise) cut.value()).choices()).hasSize(2);
    assertThat(cut.problems()).singleElement().asString().startsWith("13:12: ");
  }

  @Test
  void aChoiceIsCorrectOrNot() {
    var read = read(CHECKBOXES.replace("correct=\"false\"", "correct=\"maybe\""));

    assertThat(((Exercise) read.value()).choices().getLast().correct()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .hasToString("12:7: expected correct to be true or false, got \"maybe\"");
  }

  @Test
  void checkboxesWithHintsAndSolution() {
    var read = read(CHECKBOXES);
    assertThat(read.problems()).isEmpty();
    Exercise exercise = (Exercise) read.value();
    assertThat(exercise.about().title()).isEqualTo("Fruit");
    assertThat(exercise.type()).isEqualTo(Exercise.Type.MULTIPLE_CHOICE);
    assertThat(exercise.question())
        .containsExactly(
            "All of these grow somewhere.", "Which of these is a fruit?", "Choose all.");
    assertThat(exercise.choices())
        .containsExactly(
            new Choice("apple", Optional.of(true), Optional.of("It grew from a flower.")),
            new Choice("potato & leek", Optional.of(false), Optional.empty()));
    assertThat(exercise.hints()).containsExactly("Think of flowers.", "And seeds.");
    assertThat(exercise.solution()).containsExactly("Apples are.");
    assertThat(exercise.answers()).isEmpty();
  }

  @Test
  void aMenuInAnAttribute() {
    Exercise exercise =
        (Exercise)
            read("""
            <problem><p>When?</p><optionresponse>
            <optioninput options="('It\\'s India','Spain')" correct="Spain"/>
            </optionresponse></problem>
            """)
                .value();
    assertThat(exercise.type()).isEqualTo(Exercise.Type.DROPDOWN);
    assertThat(exercise.choices())
        .containsExactly(
            new Choice("It's India", Optional.of(false), Optional.empty()),
            new Choice("Spain", Optional.of(true), Optional.empty()));
  }

  @Test
  void typedAnswersWithTheQuestionInTheInput() {
    Exercise exercise =
        (Exercise)
            read("""
            <problem><stringresponse answer="Nanjing">
            <additional_answer>Nanking</additional_answer>
            <additional_answer answer="NJU"/>
            <textline label="Which school?" size="40"/>
            </stringresponse></problem>
            """)
                .value();
    assertThat(exercise.type()).isEqualTo(Exercise.Type.TEXT);
    assertThat(exercise.question()).containsExactly("Which school?");
    assertThat(exercise.answers()).containsExactly("Nanjing", "Nanking", "NJU");
    assertThat(exercise.about().title()).isEqualTo("ab12");
  }

  @Test
  void theLabelOfAHintIsNoPartOfTheQuestion() {
    Exercise exercise =
        (Exercise)
            read("""
            <problem><multiplechoiceresponse><label>Tea?</label><choicegroup>
            <choice correct="true">Green<choicehint label="Yes">Mild.</choicehint></choice>
            <choice correct="false">None</choice>
            </choicegroup></multiplechoiceresponse></problem>
            """)
                .value();
    assertThat(exercise.question()).containsExactly("Tea?");
  }

  @Test
  void eachQuestionIsAnExerciseWithItsOwnTextAndSolution() {
    var about = read(TWO_QUESTIONS).value().about();
    List<Exercise> exercises =
        READER.readAll(TWO_QUESTIONS, "problem/ab12.xml").stream()
            .map(parsed -> (Exercise) parsed.value())
            .toList();

    assertThat(exercises).extracting(Exercise::question).containsExactly(ONE, TWO);
    assertThat(exercises).extracting(Exercise::solution).containsExactly(SOLVED, List.of());
    assertThat(exercises)
        .extracting(Exercise::hints)
        .containsExactly(List.of("Count."), List.of("Count."));
    assertThat(exercises).extracting(Exercise::id).containsExactly(about.id(), about.id() + "-2");
  }

  @Test
  void ofAnotherKindOfResponseOnlyTheQuestionIsRead() {
    var read = read("<problem><p>Draw it.</p><customresponse cfn='x'/></problem>");
    assertThat(((Exercise) read.value()).question()).containsExactly("Draw it.");
    assertThat(read.problems())
        .hasToString("[1:25: note: the answer to a customresponse is not read, only its question]");
  }

  @Test
  void aProblemWithoutResponseIsReported() {
    assertThat(read("<problem><p>Think.</p></problem>").problems())
        .hasToString(
            "[1:1: expected one of multiplechoiceresponse, choiceresponse, optionresponse, "
                + "stringresponse, numericalresponse, got \"none\"]");
  }

  @Test
  void aResponseWhereNoneIsShownIsNoQuestion() {
    var read = read("<problem><p>Why?</p><script><stringresponse/></script></problem>");
    assertThat(((Exercise) read.value()).question()).containsExactly("Why?");
  }

  @Test
  void onlyAProblemIsRecognised() {
    assertThat(READER.recognises(CHECKBOXES)).isTrue();
    assertThat(READER.recognises("<!-- a --><problem/>")).isTrue();
    assertThat(READER.recognises("<problems/>")).isFalse();
    assertThat(READER.recognises("<html><problem/></html>")).isFalse();
  }

  @Test
  void everyPrefixIsRead() {
    for (int end = 0; end <= CHECKBOXES.length(); end++) {
      String prefix = CHECKBOXES.substring(0, end);
      assertThatCode(() -> read(prefix)).doesNotThrowAnyException();
    }
  }

  @Test
  void deepNestingIsRead() {
    String deep = "<problem>" + "<div>".repeat(100_000) + "Why?";
    assertThatCode(() -> read(deep)).doesNotThrowAnyException();
  }

  @TestFactory
  Stream<DynamicTest> everyProblemOfRealCoursesHasAQuestion() throws IOException {
    Path corpora = SharedFiles.shared("corpora");
    try (var files = Files.walk(corpora)) {
      return files
          .filter(f -> f.toString().matches(".*/problem/[^/]*\\.xml"))
          .sorted()
          .toList()
          .stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(READER.recognises(text)).isTrue();
    Exercise exercise = (Exercise) READER.read(text, file.getFileName().toString()).value();
    assertThat(exercise.question()).isNotEmpty();
    boolean isChosen = !List.of(Exercise.Type.TEXT, Exercise.Type.NUMBER).contains(exercise.type());
    assertThat(exercise.choices().size() > 1).isEqualTo(isChosen);
  }

  private static Parsed<Document> read(String text) {
    return READER.read(text, "problem/ab12.xml");
  }
}
