package dev.cuecard.guide;

import static dev.cuecard.guide.TeaCourse.ENGLISH;
import static dev.cuecard.guide.TeaCourse.EXERCISE;
import static dev.cuecard.guide.TeaCourse.PAGE;
import static dev.cuecard.guide.TeaCourse.TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.question.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyGuidesTest {
  private static final StudyGuide GUIDE = TeaCourse.guide(PAGE, EXERCISE);

  private static StudyGuide ofCourse(Document... documents) {
    return StudyGuides.of(
        Material.ofCourse("Tea", ENGLISH, List.of(documents)), List.of(documents));
  }

  @Test
  void summariesQuoteWhatIsSaidWithALinkThatPlaysIt() {
    List<String> said = TALK.tracks().getFirst().cues().stream().map(Cue::words).toList();
    assertThat(GUIDE.parts())
        .flatExtracting(Part::told)
        .flatExtracting(Topic::summary)
        .isNotEmpty()
        .allSatisfy(line -> {
          assertThat(said).contains(line.text());
          assertThat(line.citation().link().orElseThrow())
              .matches("https://example\\.org/tea-1#t=\\d+");
        });
  }

  @Test
  void aRecordingIsAsLongAsItIsWhateverOfItIsTranslated() {
    Recording talk =
        new Recording(
            TALK.about(),
            List.of(
                TALK.tracks().getFirst(),
                new Track("es", Track.Origin.TRANSLATION, List.of(new Cue(0, 2000, "Té.")))),
            Optional.empty());
    StudyGuide guide = StudyGuides.of(Material.of(talk, new Language("es")), List.of(talk));

    assertThat(guide.parts().getFirst().length()).hasValue(TALK.tracks().getFirst().span().end());
  }

  @Test
  void termsAreDefinedWhereTheTalkSaysWhatTheyAre() {
    assertThat(GUIDE.glossary())
        .filteredOn(entry -> entry.definition().isPresent())
        .extracting(GlossaryEntry::term)
        .containsExactly("gaiwan", "oolong");
    assertThat(GUIDE.glossary())
        .filteredOn(entry -> entry.term().equals("gaiwan"))
        .flatExtracting(GlossaryEntry::mentions)
        .extracting(mention -> mention.link().orElseThrow())
        .containsExactly("https://example.org/tea-1#t=6");
  }

  @Test
  void exercisesOfTheCourseAreAskedIfTheTalkAnswersThem() {
    assertThat(GUIDE.questions().getFirst().text()).isEqualTo(EXERCISE.question().getFirst());
    assertThat(GUIDE.questions().getFirst().evidence().orElseThrow().link())
        .isEqualTo("https://example.org/tea-1#t=6");
    assertThat(GUIDE.questions()).allMatch(question -> question.evidence().isPresent());
  }

  @Test
  void aTalkWithoutObjectivesTeachesWhatItDefines() {
    assertThat(GUIDE.objectives())
        .isNotEmpty()
        .allMatch(objective -> !objective.isGiven())
        .extracting(Objective::text)
        .isSubsetOf(
            GUIDE.questions().stream()
                .map(Question::response)
                .flatMap(response -> response.answers().stream())
                .toList());
  }

  @Test
  void aCourseIsTakenAtItsWord() {
    assertThat(ofCourse(TALK, PAGE).objectives())
        .extracting(Objective::text, Objective::isGiven, o -> o.citation().link().orElseThrow())
        .containsExactly(
            tuple(
                "Brew oolong in a gaiwan", true, "https://example.org/tasting#Learning_objectives"),
            tuple("Dance the tango well", true, "https://example.org/tasting#Learning_objectives"));
  }

  @Test
  void whatElseSpeaksOfTheTermsIsFurtherReading() {
    assertThat(GUIDE.readings())
        .extracting(reading -> reading.from().link().orElseThrow(), Reading::terms)
        .containsExactly(
            tuple("https://example.org/tasting#Learning_objectives", List.of("gaiwan", "oolong")));
  }

  @Test
  void quotationsAreToThePointAndNotToldBefore() {
    assertThat(GUIDE.quotations())
        .extracting(Cited::text)
        .doesNotContain("Welcome to the tea room.", "Silence is a guest too.");
    assertThat(GUIDE.quotations())
        .doesNotContainAnyElementsOf(
            GUIDE.parts().stream()
                .flatMap(part -> part.topics().stream())
                .flatMap(topic -> topic.summary().stream())
                .toList());
  }

  @Test
  void theOrderOfOtherDocumentsIsOfNoAccount() {
    assertThat(TeaCourse.guide(EXERCISE, PAGE)).isEqualTo(GUIDE);
  }

  @Test
  void inALanguageThatNothingIsInThereAreNoParts() {
    assertThat(StudyGuides.of(Material.of(TALK, new Language("fr")), List.of()).parts()).isEmpty();
  }

  @Test
  void addressesThatDoMoreThanLeadSomewhereAreNoLinks() {
    assertThat(Citation.of(TeaCourse.about("x", "X", "javascript:alert(1)")).link()).isEmpty();
    assertThat(Citation.of(TeaCourse.about("x", "X", "videos/tea.webm")).link())
        .contains("videos/tea.webm");
  }
}
