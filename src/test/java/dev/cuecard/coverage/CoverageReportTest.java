package dev.cuecard.coverage;

import static dev.cuecard.MadeBundles.AR;
import static dev.cuecard.MadeBundles.ES;
import static dev.cuecard.MadeBundles.bundle;
import static dev.cuecard.MadeBundles.cue;
import static dev.cuecard.MadeBundles.translated;
import static dev.cuecard.MadeBundles.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageReportTest {
  private static final LanguageChoice WANTED = new LanguageChoice(List.of(), false);
  private static final LanguageChoice ALL = new LanguageChoice(List.of(), true);

  private static final About FRENCH =
      new About("son", "Son", new Language("fr"), Optional.of("Knots"), Source.of("test"));

  private static CourseCoverage course(LanguageChoice choice, Document... documents) {
    List<DocumentCoverage> counted =
        Arrays.stream(documents).flatMap(d -> DocumentCoverage.of(d).stream()).toList();
    return CoverageReport.of(Measure.UNITS, choice, counted).courses().getFirst();
  }

  /// `ar priority 25.0 %` of each language, in units.
  private static List<String> languages(List<LanguageCoverage> languages) {
    return languages.stream()
        .map(each ->
            each.language()
                + " "
                + each.standing().label()
                + " "
                + each.tally().permille(Measure.UNITS) / 10.0)
        .toList();
  }

  private static Recording tracks(Track... tracks) {
    return new Recording(
        new About("talk", "Talk", new Language("en"), Optional.of("Knots"), Source.of("test")),
        List.of(tracks),
        Optional.empty());
  }

  private static Track track(String language, Cue... cues) {
    return new Track(language, Track.Origin.HUMAN, List.of(cues));
  }

  @Test
  void translatedAndProofreadIsDoneAndFuzzyIsNot() {
    CourseCoverage course =
        course(
            WANTED,
            video(
                "bowline",
                bundle(
                    List.of(ES),
                    true,
                    translated(cue(1, "Take the rope"), ES, State.TRANSLATED, "Toma la cuerda"),
                    translated(cue(2, "in your hand"), ES, State.PROOFREAD, "en la mano"),
                    translated(cue(3, "and pull."), ES, State.FUZZY, "y suelta."),
                    cue(4, "Harder."))));

    assertThat(languages(course.languages())).containsExactly("es priority 50.0");
    Tally tally = course.languages().getFirst().tally();
    assertThat(tally.left()).isEqualTo(new Extent(2, 3, 16, 4000, 0));
    assertThat(tally.permille(Measure.WORDS)).isEqualTo(666);
  }

  @Test
  void placeholdersAreCountedApart() {
    DocumentCoverage coverage =
        DocumentCoverage.of(
                video(
                    "bowline",
                    bundle(
                        List.of(ES),
                        true,
                        translated(cue(1, "Pull."), ES, State.TRANSLATED, "Tira."),
                        cue(2, "...."))))
            .orElseThrow();

    assertThat(coverage.text().units()).isEqualTo(1);
    assertThat(coverage.placeholders().units()).isEqualTo(1);
    assertThat(coverage.in(ES).orElseThrow().tally().permille(Measure.UNITS)).isEqualTo(1000);
  }

  @Test
  void whatIsWithdrawnIsNeverComplete() {
    Unit done = translated(cue(1, "Pull."), ES, State.PROOFREAD, "Tira.");
    CourseCoverage course = course(ALL, video("old", bundle(List.of(), true, done)));

    assertThat(course.documents().getFirst().isWithdrawn()).isTrue();
    assertThat(course.languages()).isEmpty();
    assertThat(course.text()).isEqualTo(Extent.NONE);
  }

  @Test
  void languagesOutsideTheListAreShownWhenAskedFor() {
    Unit unit = translated(cue(1, "Pull."), AR, State.TRANSLATED, "اسحب.");
    Document open = video("open", bundle(List.of(ES), false, unit));
    Document closed = video("closed", bundle(List.of(ES), true, unit));

    assertThat(languages(course(WANTED, open).languages())).containsExactly("es priority 0.0");
    assertThat(languages(course(ALL, open).languages()))
        .containsExactly("es priority 0.0", "ar other 100.0");
    assertThat(languages(course(ALL, closed).languages()))
        .containsExactly("es priority 0.0", "ar closed 100.0");
    assertThat(languages(course(new LanguageChoice(List.of(AR), false), open).languages()))
        .containsExactly("ar other 100.0");
  }

  @Test
  void tracksWithoutKeysAreCountedByTheirTimes() {
    Recording talk =
        tracks(
            track("en", new Cue(0, 2000, "Hello."), new Cue(2000, 8000, "Take the rope.")),
            track("es", new Cue(100, 1900, "Hola.")));

    DocumentCoverage coverage = DocumentCoverage.of(talk).orElseThrow();

    assertThat(coverage.method()).isEqualTo(Method.TIMES);
    assertThat(languages(coverage.languages())).containsExactly("es unlisted 50.0");
    assertThat(coverage.in(ES).orElseThrow().tally().permille(Measure.SPEECH)).isEqualTo(250);
  }

  @Test
  void whereNoListIsEveryDocumentShouldHaveTheLanguagesOfAll() {
    Recording talk =
        tracks(track("en", new Cue(0, 2000, "Hello.")), track("es", new Cue(0, 2000, "Hola.")));
    Document other = video("plain", bundle(List.of(), false, cue(1, "Pull.")));

    CourseCoverage course = course(WANTED, talk, other);

    assertThat(languages(course.languages())).containsExactly("es unlisted 50.0");
  }

  @Test
  void whatHasNoListIsDueInTheLanguagesOnTheListsOfItsCourse() {
    Recording talk =
        tracks(track("en", new Cue(0, 2000, "Hello.")), track("fr", new Cue(0, 2000, "Salut.")));
    Document listed = video("listed", bundle(List.of(ES), true, cue(1, "Pull.")));
    Document plain = video("plain", bundle(List.of(), false, cue(1, "Harder.")));

    CourseCoverage course = course(WANTED, talk, listed, plain);

    assertThat(languages(course.languages()))
        .containsExactly("es priority 0.0", "fr unlisted 100.0");
  }

  @Test
  void whatIsInAnotherLanguageIsNotDueInThoseOfOthers() {
    Recording english =
        tracks(track("en", new Cue(0, 2000, "Hello.")), track("es", new Cue(0, 2000, "Hola.")));
    Recording french = inFrench(track("fr", new Cue(0, 2000, "Salut.")));

    CourseCoverage course = course(WANTED, english, french);

    assertThat(languages(course.languages())).containsExactly("es unlisted 100.0");
    assertThat(languages(course(WANTED, english, french, listedInFrench()).languages()))
        .containsExactly("ar priority 0.0", "es unlisted 100.0");
  }

  private static Recording inFrench(Track track) {
    return new Recording(FRENCH, List.of(track), Optional.empty());
  }

  private static Recording listedInFrench() {
    return new Recording(
        FRENCH, List.of(), Optional.of(bundle(List.of(AR), true, cue(1, "Tirez."))));
  }

  @Test
  void sectionsAreSummedUpInTheirOrder() {
    DocumentCoverage second = at("2.1 Loops", "b");
    DocumentCoverage tenth = at("10.1 Splices › Eyes", "a");

    CourseCoverage course =
        CoverageReport.of(Measure.UNITS, WANTED, List.of(tenth, second)).courses().getFirst();

    assertThat(course.sections())
        .extracting(CourseCoverage.Section::section)
        .containsExactly(new CourseSection(2, "Loops"), new CourseSection(10, "Splices"));
    assertThat(course.documents()).containsExactly(second, tenth);
  }

  private static DocumentCoverage at(String place, String id) {
    About plain = video(id, bundle(List.of(ES), true)).about();
    About about =
        new About(
            id, id, plain.language(), plain.collection(), Optional.of(place), plain.sources());
    return DocumentCoverage.of(video(id, bundle(List.of(ES), true, cue(1, "Pull."))).with(about))
        .orElseThrow();
  }

  @Test
  void aThousandthMissingIsNotComplete() {
    Extent much = new Extent(100_000, 0, 0, 0, 0);
    Tally tally = Tally.untranslated(new Extent(1, 0, 0, 0, 0)).plus(State.TRANSLATED, much);
    assertThat(tally.permille(Measure.UNITS)).isEqualTo(999);
  }

  @Test
  void anIdeographIsAWord() {
    Unit page = new Unit("content", "<p>讲述者 tells 3 stories, isn't it?</p>");

    assertThat(counted(page)).isEqualTo(new Extent(1, 8, 30, 0, 0));
  }

  private static Extent counted(Unit... units) {
    return DocumentCoverage.of(video("bowline", bundle(List.of(ES), true, units)))
        .orElseThrow()
        .text();
  }

  @Test
  void aTimeInWhichNobodySpeaksSoFewWordsIsNotBelieved() {
    Unit thirtyHours = new Unit("subtitle-0-108000000-1", "Take the rope in your hand.");
    Unit next = new Unit("subtitle-2000-9000-2", "Pull.");
    Unit last = new Unit("subtitle-9000-16001-3", "Harder, my friend.");

    assertThat(counted(thirtyHours)).isEqualTo(new Extent(1, 6, 27, 2400, 1));
    assertThat(counted(thirtyHours, next)).isEqualTo(new Extent(2, 7, 32, 9000, 1));
    assertThat(counted(next, last)).isEqualTo(new Extent(2, 4, 23, 8200, 1));
  }

  @Test
  void aCueMayStandSevenSecondsOrASecondForEachOfItsWords() {
    Unit word = new Unit("subtitle-0-7000-1", "Pull.");
    Unit sentence = new Unit("subtitle-7000-15000-2", "Take the rope in your own right hand.");

    assertThat(counted(word, sentence)).isEqualTo(new Extent(2, 9, 42, 15_000, 0));
  }

  @Test
  void aCueThatEndsBeforeItStartsIsSpokenAsLongAsItsWordsTake() {
    DocumentCoverage coverage =
        DocumentCoverage.of(
                tracks(
                    track("en", new Cue(4000, 1000, "Pull the rope."), new Cue(9000, 9000, "Go."))))
            .orElseThrow();

    assertThat(coverage.text()).isEqualTo(new Extent(2, 4, 17, 1600, 2));
  }
}
