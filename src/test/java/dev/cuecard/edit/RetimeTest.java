package dev.cuecard.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.edit.Rewriter.Answer;
import org.junit.jupiter.api.Test;

class RetimeTest {
  private static final String TALK =
      """
      1
      00:00:01,000 --> 00:00:02,500
      Good morning

      2
      00:00:10,000 --> 00:00:12,000
      <i>and</i> welcome
      """;

  @Test
  void aShiftMovesEveryCue() {
    Answer later = Rewriter.of(TALK, new Retime(Retiming.shift(1500)));
    assertThat(later.text())
        .contains("00:00:02,500 --> 00:00:04,000\nGood")
        .contains("00:00:11,500 --> 00:00:13,500\n<i>and</i> welcome\n");
    assertThat(later.done().changes()).isEmpty();
  }

  @Test
  void aCueThatWouldEndBeforeZeroIsLeftOutAndCounted() {
    Answer earlier = Rewriter.of(TALK, new Retime(Retiming.shift(-2500)));
    assertThat(earlier.text()).startsWith("1\n00:00:07,500 --> 00:00:09,500\n");
    assertThat(earlier.done().changes()).containsExactly("1 cue left out: it would end before 0");
    assertThat(earlier.done().cuesWritten()).isEqualTo(1);
  }

  @Test
  void aCueThatWouldStartBeforeZeroStartsThere() {
    Answer earlier = Rewriter.of(TALK, new Retime(Retiming.shift(-2000)));
    assertThat(earlier.text()).startsWith("1\n00:00:00,000 --> 00:00:00,500\n");
    assertThat(earlier.done().changes()).containsExactly("1 cue cut at 0");
  }

  @Test
  void onlyCuesThatStartInAStretchAreMoved() {
    Answer moved =
        Rewriter.of(TALK, new Retime(Retiming.shift(1000), new TimeSpan(5000, Long.MAX_VALUE)));
    assertThat(moved.text()).contains("00:00:01,000 -->").contains("00:00:11,000 -->");
  }

  @Test
  void twoPointsMoveAndStretch() {
    Retiming retiming = Retiming.through(1000, 2000, 10_000, 20_000);
    assertThat(Rewriter.of(TALK, new Retime(retiming)).text())
        .contains("00:00:02,000 --> 00:00:05,000")
        .contains("00:00:20,000 --> ");
  }

  @Test
  void aFilmShownFasterHasItsFramesEarlier() {
    assertThat(Retiming.between(24, 25).of(25_000)).isEqualTo(24_000);
    assertThat(Retiming.between(23.976, 25).of(3_600_000)).isEqualTo(3_452_544);
  }

  @Test
  void pointsThatChangeTheirOrderMakeNoRetiming() {
    assertThatThrownBy(() -> Retiming.through(1000, 2000, 10_000, 1000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Retiming.through(1000, 2000, 1000, 3000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void timesInsideACueMoveWithIt() {
    String karaoke = "WEBVTT\n\n00:01.000 --> 00:04.000 line:0\nso<00:02.000><c> it</c> goes <3\n";
    assertThat(Rewriter.of(karaoke, new Retime(Retiming.shift(60_000))).text())
        .endsWith("00:01:01.000 --> 00:01:04.000 line:0\nso<00:01:02.000><c> it</c> goes <3\n");
  }
}
