package dev.cuecard.guide.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.guide.Material;
import dev.cuecard.guide.Objective;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.StudyGuides;
import dev.cuecard.guide.TeaCourse;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideCheckTest {
  private static final StudyGuide GUIDE = TeaCourse.guide();

  private static List<String> findings(StudyGuide guide) {
    return GuideCheck.of(guide).stream().map(Finding::toString).toList();
  }

  private static StudyGuide promising(String objective) {
    return new StudyGuide(
        GUIDE.title(),
        GUIDE.language(),
        GUIDE.description(),
        List.of(new Objective(objective, true, GUIDE.objectives().getFirst().citation())),
        GUIDE.parts(),
        GUIDE.glossary(),
        GUIDE.quotations(),
        GUIDE.questions(),
        GUIDE.readings(),
        GUIDE.coverage(),
        GUIDE.sources());
  }

  @Test
  void anObjectiveThatNoQuestionTestsIsFound() {
    assertThat(findings(promising("Dance the tango well")))
        .contains("untested objective: Dance the tango well");
    assertThat(findings(promising("Brew tea in a lidded bowl")))
        .noneMatch(finding -> finding.startsWith("untested"));
    assertThat(findings(GUIDE)).noneMatch(finding -> finding.startsWith("untested"));
  }

  @Test
  void aKeyTermThatIsNotDefinedIsFound() {
    assertThat(findings(GUIDE))
        .contains("undefined term: leaves")
        .doesNotContain("undefined term: gaiwan");
  }

  @Test
  void aQuestionThatTheCourseDoesNotAnswerIsFound() {
    Exercise riddle =
        new Exercise(
            TeaCourse.TALK.about().withId("riddle"),
            Exercise.Type.TEXT,
            List.of("How far is the moon?"),
            List.of(),
            List.of("384,400 km"),
            List.of(),
            List.of(),
            Optional.empty());
    StudyGuide guide =
        StudyGuides.of(
            Material.ofCourse("Tea", new Language("en"), List.of(TeaCourse.TALK, riddle)),
            List.of());
    assertThat(findings(guide)).contains("unanswered question: How far is the moon? (riddle)");
  }

  @Test
  void aRecordingWithoutAnAddressIsFound() {
    Track track = TeaCourse.TALK.tracks().getFirst();
    Recording talk = Library.recording("home", track);
    About homeless =
        new About("home", "Home", new Language("en"), Optional.empty(), Source.of("test"));
    StudyGuide guide =
        StudyGuides.of(Material.of(talk.with(homeless), new Language("en")), List.of());
    assertThat(findings(guide)).contains("no address: Home");
  }
}
