package dev.cuecard.web.page.document.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.web.page.MarkedText;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static Track track(String language, long... times) {
    return new Track(
        language,
        Track.Origin.HUMAN,
        LongStream.iterate(0, i -> i < times.length, i -> i + 2)
            .mapToObj(
                i -> new Cue(times[(int) i], times[(int) i + 1], "words of " + times[(int) i]))
            .toList());
  }

  /// When the cues of each row begin, in ms: of the track that is read, and of the one beside it.
  private static List<List<List<Long>>> starts(Track track, Track beside) {
    return Rows.of(track, beside, cue -> MarkedText.plain(cue.words())).stream()
        .map(row -> List.of(starts(row.cues()), starts(row.beside())))
        .toList();
  }

  private static List<Long> starts(List<CueLine> cues) {
    return cues.stream().map(cue -> cue.span().start()).toList();
  }

  @Test
  void cuesOfTheSameTimeStandSideBySide() {
    assertThat(starts(track("en", 0, 2000, 2000, 4000), track("es", 0, 2000, 2000, 4000)))
        .containsExactly(
            List.of(List.of(0L), List.of(0L)), List.of(List.of(2000L), List.of(2000L)));
  }

  @Test
  void twoCuesThatAreOneInTheOtherLanguageStandInOneRow() {
    assertThat(
            starts(track("en", 0, 2000, 2000, 4000, 6000, 8000), track("es", 0, 4000, 6000, 8000)))
        .containsExactly(
            List.of(List.of(0L, 2000L), List.of(0L)), List.of(List.of(6000L), List.of(6000L)));
  }

  @Test
  void whatIsSaidWhileNothingElseIsFollowsWhatWasSaidBefore() {
    assertThat(
            starts(track("en", 0, 2000, 8000, 9000), track("es", 0, 2000, 4000, 6000, 8000, 9000)))
        .containsExactly(
            List.of(List.of(0L), List.of(0L, 4000L)), List.of(List.of(8000L), List.of(8000L)));
  }

  @Test
  void ofTwoCuesAtOneTimeTheFirstBearsTheAnchor() {
    Track track = track("en", 0, 2000, 0, 3000);

    assertThat(Rows.of(track, cue -> MarkedText.plain(cue.words())))
        .extracting(row -> row.first().isFirst())
        .containsExactly(true, false);
  }
}
