package dev.cuecard.web.page.document.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.web.page.MarkedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static List<CueLine> cues(long... times) {
    return Stream.iterate(0, i -> i < times.length, i -> i + 2)
        .map(i -> new CueLine(new Cue(times[i], times[i + 1], ""), MarkedText.plain(""), true))
        .toList();
  }

  /// When the cues begin that stand beside each, in ms.
  private static List<List<Long>> beside(List<CueLine> cues, List<CueLine> others) {
    return Alignment.of(cues, others).stream()
        .map(row -> row.beside().stream().map(other -> other.span().start()).toList())
        .toList();
  }

  @Test
  void cuesOfTheSameTimeStandSideBySide() {
    assertThat(beside(cues(0, 10, 10, 20), cues(0, 10, 10, 20)))
        .containsExactly(List.of(0L), List.of(10L));
  }

  @Test
  void aCueStandsWhereMostOfItIsSaid() {
    assertThat(beside(cues(0, 10, 10, 20), cues(8, 18))).containsExactly(List.of(), List.of(8L));
  }

  @Test
  void severalStandBesideOneThatIsLonger() {
    assertThat(beside(cues(0, 30, 30, 40), cues(0, 10, 10, 20, 20, 30)))
        .containsExactly(List.of(0L, 10L, 20L), List.of());
  }

  @Test
  void whatIsSaidWhileNothingElseIsFollowsWhatWasSaidBefore() {
    assertThat(beside(cues(0, 10, 50, 60), cues(20, 30, 70, 80)))
        .containsExactly(List.of(20L), List.of(70L));
  }

  @Test
  void besideNothingNothingStands() {
    assertThat(beside(cues(), cues(0, 10))).isEmpty();
  }
}
