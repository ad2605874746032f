package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Phrases that begin in one cue and end in a later one.
class PhraseAcrossCuesTest {
  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void aTalkOfSixtyCues() {
    String[] cues =
        IntStream.range(0, 60)
            .mapToObj(i -> "alpha" + i + " beta" + i + " gamma" + i)
            .toArray(String[]::new);
    library = new Library(folder, List.of(Library.talk("talk-1", "en", cues)));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Moment only(String query) throws QueryError {
    List<Moment> moments = library.moments(query, 10);
    assertThat(moments).as(query).hasSize(1);
    return moments.getFirst();
  }

  private static Locator time(int firstCue, int lastCue) {
    return new Locator.Time(
        new TimeSpan(firstCue * Library.CUE_MS, (lastCue + 1) * Library.CUE_MS));
  }

  @Test
  void aPhraseThatCrossesACueBorderIsReportedAtTheCueOfItsFirstWord() throws QueryError {
    Moment moment = only("\"gamma3 alpha4\"");

    assertThat(moment.locator()).isEqualTo(time(3, 4));
    assertThat(moment.link()).isEqualTo("https://example.org/talk-1#t=9");
    assertThat(moment.text()).isEqualTo("alpha3 beta3 gamma3 alpha4 beta4 gamma4");
    assertThat(moment.highlights()).containsExactly(new Moment.Highlight(13, 26, time(3, 3)));
    assertThat(moment.before()).contains("alpha2 beta2 gamma2");
    assertThat(moment.after()).contains("alpha5 beta5 gamma5");
  }

  @Test
  void aPhraseOverThreeCuesIsFound() throws QueryError {
    assertThat(only("\"gamma3 alpha4 beta4 gamma4 alpha5\"").locator()).isEqualTo(time(3, 5));
  }

  @Test
  void everyBorderIsCrossedOnce() throws QueryError {
    for (int i = 0; i < 59; i++) {
      Moment moment = only("\"gamma" + i + " alpha" + (i + 1) + "\"");
      assertThat(moment.locator()).isEqualTo(time(i, i + 1));
    }
  }

  @Test
  void aWordIsReportedOnceThoughTwoPassagesHoldIt() throws QueryError {
    for (int i = 0; i < 60; i++) {
      assertThat(only("beta" + i).locator()).isEqualTo(time(i, i));
    }
  }

  @Test
  void aPhraseLongerThanTheTailIsFound() throws QueryError {
    for (int i = 0; i < 45; i++) {
      String phrase =
          String.join(
              " ",
              IntStream.range(i, i + 14)
                  .mapToObj(cue -> "alpha" + cue + " beta" + cue + " gamma" + cue)
                  .toList());
      assertThat(only('"' + phrase + '"').locator()).isEqualTo(time(i, i + 13));
    }
  }

  @Test
  void aPhraseDoesNotReachIntoAnotherRecording() throws QueryError {
    try (Library two =
        new Library(
            folder.resolve("two"),
            List.of(
                Library.talk("talk-1", "en", "one two"),
                Library.talk("talk-2", "en", "three four")))) {
      assertThat(two.moments("\"two three\"", 10)).isEmpty();
    }
  }

  @Test
  void aPhraseInIdeographsIsFoundAcrossCuesWithItsCommasOrWithout() throws QueryError {
    try (Library chinese =
        new Library(folder.resolve("zh"), List.of(Library.talk("talk-1", "zh", "准备好，", "说到问题。")))) {
      for (String query : List.of("\"准备好，说到问题\"", "\"好说到\"", "\"备好 说到问题\"")) {
        assertThat(chinese.moments(query, 10))
            .as(query)
            .extracting(Moment::locator)
            .containsExactly(time(0, 1));
      }
    }
  }
}
