package dev.cuecard.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.carryover.Retimed.Score;
import dev.cuecard.cue.Cue;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Real transcripts, edited in ways that are known.
class RetimingTest {
  private static List<Cue> cues(Path file) {
    return SubtitleFormat.SUBRIP
        .read(SharedFiles.text(file), Language.of("en"))
        .value()
        .track()
        .cues();
  }

  private static Score score(List<Path> files, int rounds) {
    Score sum = Score.NONE;
    for (Path file : files) {
      List<Cue> cues = cues(file);
      for (int seed = 0; seed < rounds; seed++) {
        sum = sum.plus(new Retimed(cues, seed).score());
      }
    }
    return sum;
  }

  private static void assertNothingIsLost(Score score) {
    assertThat(score.untouchedCarried()).isGreaterThanOrEqualTo(score.untouched() * 98 / 100);
    assertThat(score.joinedCarried()).isGreaterThanOrEqualTo(score.joined() * 98 / 100);
    assertThat(score.wrong()).isZero();
  }

  @Test
  void whatWasNotTouchedIsCarriedAndNothingWrong() {
    Score score = score(SharedFiles.files("corpora", "hf-course", "subtitles", "en"), 2);

    assertThat(score.units()).isGreaterThan(10_000);
    assertNothingIsLost(score);
  }

  @Test
  void soItIsInSpeechThatRepeatsItself() {
    List<Path> talks =
        SharedFiles.files("corpora", "google-video-captions", "captions", "en").stream()
            .filter(file -> file.toString().endsWith(".srt"))
            .toList();

    assertNothingIsLost(score(talks, 1));
  }

  @Test
  void soItIsWithoutBlanksBetweenWords() {
    assertNothingIsLost(score(SharedFiles.files("corpora", "hf-course", "subtitles", "zh-CN"), 1));
  }
}
