package dev.cuecard.worklist;

import static dev.cuecard.MadeBundles.ES;
import static dev.cuecard.MadeBundles.bundle;
import static dev.cuecard.MadeBundles.cue;
import static dev.cuecard.MadeBundles.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.MadeBundles;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.cue.Track.Origin;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkListTest {
  private static List<Task> tasks(int minutes, Document... documents) {
    var list = new WorkList(ES, false);
    for (Document document : documents) {
      list.add(list.open(document));
    }
    return list.tasks(minutes, 100, new Shelf(List.of(documents)));
  }

  private record Shelf(List<Document> documents) implements Documents {
    @Override
    public <R> void each(
        Predicate<String> ids, Function<Document, Optional<R>> work, Consumer<R> out) {
      documents.stream()
          .filter(document -> ids.test(document.id()))
          .map(work)
          .forEach(result -> result.ifPresent(out));
    }
  }

  private static Document video(String id, Unit... units) {
    return MadeBundles.video(id, bundle(List.of(ES), true, units));
  }

  private static Unit done(int number, String source) {
    return translated(cue(number, source), ES, State.TRANSLATED, "hecho");
  }

  @Test
  void oneTranslationFillsAllPlacesOfATextAndThatCountsMost() {
    List<Task> tasks =
        tasks(
            60,
            video("a", cue(1, "A knot by itself."), done(2, "x"), cue(3, "See you next time.")),
            video("b", cue(1, "See you next time."), cue(2, "....")));

    assertThat(tasks.getFirst().source()).isEqualTo("See you next time.");
    assertThat(tasks.getFirst().spots()).hasSize(2);
    assertThat(tasks.getFirst().speech()).isEqualTo(4000);
    assertThat(tasks).hasSize(2);
  }

  @Test
  void whatIsNearlyDoneComesFirst() {
    List<Task> tasks =
        tasks(
            60,
            video("a", cue(1, "One of two words."), cue(2, "Other of two words.")),
            video("b", done(1, "x"), done(2, "y"), cue(3, "The last of four.")));

    assertThat(tasks.getFirst().source()).isEqualTo("The last of four.");
  }

  @Test
  void aStretchStaysTogetherWithWhatIsSaidAroundIt() {
    List<Task> tasks =
        tasks(
            60,
            video(
                "a", done(1, "Before."), cue(2, "Half a"), cue(3, "sentence."), done(4, "After.")));

    assertThat(tasks).extracting(Task::source).containsExactly("Half a", "sentence.");
    assertThat(tasks.getFirst().first().before()).contains("Before.");
    assertThat(tasks.getLast().first().after()).contains("After.");
  }

  /// A polynomial in 31 takes one character more and 31 less of the next for the same.
  @Test
  void textsThatAreAlikeAreToldApart() {
    List<Spot> spots = Spot.of(video("a", cue(1, "拉绳"), cue(2, "拊绔")), ES, false);

    assertThat("拉绳").hasSameHashCodeAs("拊绔");
    assertThat(spots).extracting(OpenUnit::text).doesNotHaveDuplicates();
  }

  @Test
  void aLongStretchIsCutWhereASentenceEnds() {
    Unit[] cues =
        IntStream.rangeClosed(1, 30)
            .mapToObj(number -> cue(number, number == 9 ? "and pulls." : "who takes the rope"))
            .toArray(Unit[]::new);

    assertThat(Spot.of(video("a", cues), ES, false)).extracting(Spot::run).containsOnly(0, 9, 21);
  }

  @Test
  void whatIsStaleShowsItsOldTranslationAndIsLessWork() {
    Unit stale = translated(cue(1, "Pull the long rope to you now."), ES, State.FUZZY, "Suelta.");
    List<Task> tasks = tasks(60, video("a", stale, cue(2, "Pull the long rope to me now.")));

    assertThat(tasks.getFirst().first().outdated()).contains("Suelta.");
    assertThat(tasks.getFirst().minutes()).isLessThan(tasks.getLast().minutes());
  }

  @Test
  void thereIsAsMuchAsCanBeDoneInTheTime() {
    Document video =
        video("a", cue(1, "Six words are a minute's work."), cue(2, "And so is this one here."));

    assertThat(tasks(1, video)).hasSize(1);
    assertThat(tasks(2, video)).hasSize(2);
  }

  @Test
  void whatFollowsInOtherStretchesFillsTheTimeThatIsLeft() {
    Document video =
        video(
            "a",
            cue(1, "Six words are a minute's work."),
            done(2, "x"),
            cue(3, "Twelve words are more than there is time for in this session."),
            cue(4, "In its stretch."),
            done(5, "y"),
            cue(6, "A short end."));

    assertThat(tasks(2, video))
        .extracting(Task::source)
        .containsExactly("A short end.", "Six words are a minute's work.");
  }

  @Test
  void aUnitThatTakesLongerThanThereIsTimeIsBetterThanNone() {
    Document video = video("a", cue(1, "Nine words are more than fit in one minute."));

    assertThat(tasks(1, video)).hasSize(1);
  }

  @Test
  void aLanguageThatIsNotWantedHasNothingToDo() {
    Document video = MadeBundles.video("a", bundle(List.of(), true, cue(1, "Pull.")));

    assertThat(Spot.of(video, ES, true)).isEmpty();
    assertThat(Spot.of(video("b", cue(1, "Pull.")), new Language("de"), false)).isEmpty();
    assertThat(Spot.of(video("b", cue(1, "Pull.")), new Language("de"), true)).hasSize(1);
  }

  @Test
  void aPageOfAWikiIsOpenedForTranslation() {
    About about =
        new About(
            "a",
            "A",
            new Language("en"),
            Optional.empty(),
            Source.of("messagebundle-json")
                .withLink("https://wiki.example.org/wiki/Harbour_school/Ringing_the_bell%3F"));

    String group =
        "https://wiki.example.org/wiki/Special:Translate?group=messagebundle-Harbour+school%2F"
            + "Ringing+the+bell%3F&language=es";
    assertThat(TranslateLink.of(about, ES, "display_name", 1))
        .contains(group + "&showMessage=Harbour_school%2FRinging_the_bell%3F%2Fdisplay_name");
    assertThat(TranslateLink.of(about, ES, "subtitle-0-2000-1", 4))
        .contains(
            group
                + "&showMessage=Harbour_school%2FRinging_the_bell%3F%2Fsubtitle-0-2000-1&limit=4");
  }

  @Test
  void placeholdersCountOnThePageOfTheWiki() {
    Document video = video("a", cue(1, "Pull."), cue(2, "...."), cue(3, "Harder."));

    assertThat(Spot.of(video, ES, false)).extracting(Spot::number).containsExactly(0, 2);
  }

  @Test
  void aRecordingIsPlayedWhereItLiesAndNotAtThePageThatIsTranslated() {
    Document page = video("a", cue(1, "Pull."));
    Source wiki =
        Source.of("messagebundle-json").withLink("https://wiki.example.org/wiki/Knots/bowline");
    Source film = Source.of("srt").withLink("https://example.org/bowline.webm");

    assertThat(link(page, wiki)).isEmpty();
    assertThat(link(page, wiki, film)).contains("https://example.org/bowline.webm#t=0");
  }

  private static Optional<String> link(Document page, Source... sources) {
    Document found = page.with(page.about().withSources(List.of(sources)));
    return Spot.of(found, ES, false).getFirst().timeLink();
  }

  @Test
  void whatTracksLackIsToBeTranslatedToo() {
    Recording tracks =
        new Recording(
            new About("a", "A", new Language("en"), Optional.empty(), Source.of("test")),
            List.of(
                new Track(
                    "en",
                    Origin.HUMAN,
                    List.of(new Cue(0, 2000, "Pull."), new Cue(2000, 4000, "Go."))),
                new Track("es", Origin.TRANSLATION, List.of(new Cue(0, 2000, "Tira.")))),
            Optional.empty());

    assertThat(tasks(60, tracks)).extracting(Task::source).containsExactly("Go.");
  }
}
