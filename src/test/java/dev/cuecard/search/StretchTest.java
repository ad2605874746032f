package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Recording;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A question is answered by a stretch of talk, words by the place where they are said.
class StretchTest {
  private static final String[] GARDEN = {
    "Welcome to the garden, today we prune, we sow and we water.",
    "Let us look around first.",
    "The shed is on the left.",
    "The beds are on the right.",
    "Roses come first.",
    "Take the shears and cut above a bud.",
    "Cut the roses slantwise, so that rain runs off.",
    "Dead wood of the roses goes out altogether.",
    "Then clean the shears.",
    "Now the lawn.",
    "It wants water in the evening.",
    "Seed goes where it is bare.",
    "Rake it in lightly.",
    "And that was all for today."
  };

  @TempDir private Path folder;

  private List<Moment> asked(String text) throws QueryError {
    return asked(text, GARDEN);
  }

  private List<Moment> asked(String text, String... cues) throws QueryError {
    return asked(text, Library.talk("garden", "en", cues));
  }

  private List<Moment> asked(String text, Recording recording) throws QueryError {
    try (Library library = new Library(folder, List.of(recording))) {
      return new Inquiry(text, Page.first(10), Order.RELEVANCE, false, false)
          .ask(library.index(), QueryMeaning.NONE, Lexicon.EMPTY)
          .moments();
    }
  }

  @Test
  void aQuestionIsAnsweredByTheStretchInWhichItsWordsKeepComing() throws QueryError {
    List<Moment> moments = asked("how do I cut my roses");

    assertThat(moments).hasSize(1);
    assertThat(span(moments.getFirst()).start()).isBetween(9_000L, 15_000L);
    assertThat(span(moments.getFirst()).end()).isBetween(24_000L, 36_000L);
    assertThat(moments.getFirst().highlights()).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aStretchBeginsWithinSecondsOfTheFirstOfTheWords() throws QueryError {
    String[] late = new String[40];
    Arrays.fill(late, "The wind blows over the hills.");
    late[26] = "Now the lantern.";
    late[27] = "A lantern is lit at dusk.";

    TimeSpan span = span(asked("what is a lantern", late).getFirst());

    assertThat(span.start()).isBetween(26 * 3000L - 5000, 26 * 3000L);
    assertThat(span.end()).isGreaterThanOrEqualTo(28 * 3000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut roses", "roses slantwise"})
  void wordsAreFoundWhereTheyAreSaid(String text) throws QueryError {
    assertThat(span(asked(text).getFirst())).isEqualTo(new TimeSpan(18_000, 21_000));
  }

  @Test
  void aStretchBeginsAndEndsWithASentenceWhereverCuesAreCut() throws QueryError {
    String[] cut = GARDEN.clone();
    cut[4] = "Roses come first. Take the";
    cut[5] = "shears and cut above a bud.";

    String text = asked("how do I cut my roses", cut).getFirst().text();

    assertThat(text).startsWith("Roses come first. Take the shears").endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 7})
  void aCueThatNeverEndsMakesNoEndlessStretch(int endless) throws QueryError {
    Recording talk = Library.talk("garden", "en", GARDEN);
    List<Cue> cues = new ArrayList<>(talk.tracks().getFirst().cues());
    Cue cue = cues.get(endless);
    cues.set(endless, new Cue(cue.span().start(), 15_000_000_000_000L, cue.text()));

    List<Moment> moments =
        asked(
            "how do I cut my roses",
            Library.recording("garden", new Track("en", Track.Origin.HUMAN, cues)));

    assertThat(moments.getFirst().text()).contains("Take the shears and cut above a bud.");
  }

  @Test
  void aStretchIsOfTheTrackThatWasFoundAndNotOfItsLanguageElsewhere() throws QueryError {
    String[] other = new String[GARDEN.length];
    Arrays.fill(other, "Nothing to see there, mate.");
    Recording talk = Library.talk("garden", "en", GARDEN);

    Moment found =
        asked(
                "how do I cut my roses",
                new Recording(
                    talk.about(),
                    List.of(
                        Library.talk("garden", "en-gb", other).tracks().getFirst(),
                        talk.tracks().getFirst()),
                    Optional.empty()))
            .getFirst();

    assertThat(found.language()).isEqualTo("en");
    assertThat(found.text()).contains("Cut the roses slantwise").doesNotContain("mate");
  }

  @Test
  void whatIsAskedInOperatorsIsNoQuestionHoweverItBegins() throws QueryError {
    assertThat(span(asked("how \"the roses slantwise\"").getFirst()))
        .isEqualTo(new TimeSpan(18_000, 21_000));
  }

  private static TimeSpan span(Moment moment) {
    return ((Locator.Time) moment.locator()).span();
  }
}
