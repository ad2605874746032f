package dev.cuecard.format.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.cue.Cue;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "SubViewer", "TMPlayer" and "STC" in docs/formats.md.
class PlayersTest {
  @Test
  void subViewerKeepsItsHeaderAndItsText() {
    String text =
        """
        [INFORMATION]
        [TITLE]A talk
        [END INFORMATION]
        [SUBTITLE]
        [COLF]&HFFFFFF,[STYLE]bd,[SIZE]18,[FONT]Arial
        00:00:01.50,00:00:02.00
        Hello[br]there

        00:00:03.00,00:00:04.00
        world
        """;
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.SUBVIEWER);
    var read = SubtitleFormat.SUBVIEWER.read(text, Language.UNKNOWN);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().track().cues())
        .containsExactly(new Cue(1500, 2000, "Hello[br]there"), new Cue(3000, 4000, "world"));
    assertThat(read.value().asides()).extracting(Aside::kind).containsExactly(Aside.Kind.HEADER);
    assertThat(SubtitleFormat.SUBVIEWER.write(read.value()).text())
        .isEqualTo(text.replace("Arial\n", "Arial\n\n"));
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text()).contains("Hello\nthere\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "00:00:01.00,00:00:02.00; SUBVIEWER",
        "00:00:01.000,00:00:02.000; SBV",
        "0:00:01.000,0:00:02.000; SBV",
        "0:00:01.00,0:00:02.00; SBV"
      })
  void twoDigitHoursAndHundredthsTellSubViewerFromSbv(String timing, SubtitleFormat format) {
    assertThat(SubtitleFormat.of(timing + "\nHello\n")).contains(format);
  }

  @Test
  void aTextEndsAtTheNextTimeInSubViewer1() {
    String text = "[TITLE]\nx\n[BEGIN]\n*** START ***\n[00:00:01]\none|two\n[00:00:03]\n\n[END]\n";
    assertThat(SubtitleFormat.SUBVIEWER1.read(text, Language.UNKNOWN).value().track().cues())
        .containsExactly(new Cue(1000, 3000, "one|two"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[00:00:01]\none|two\n[00:00:03]\n",
        "[TITLE]\n[BEGIN]\n[00:00:01]\none|two\n[00:00:03]\n",
        "[00:00:01]one[br]two\n[00:00:03]\n"
      })
  void subViewer1AndDksAreRecognised(String text) {
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.SUBVIEWER1);
    assertThat(
            SubtitleFormat.SUBRIP
                .write(SubtitleFormat.SUBVIEWER1.read(text, Language.UNKNOWN).value())
                .text())
        .isEqualTo("1\n00:00:01,000 --> 00:00:03,000\none\ntwo\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:00:01:one|two\n00:00:03:\n",
        "0:00:01=one|two\n0:00:03=\n",
        "00:00:01,1=one\n00:00:01,2=two\n00:00:03,1=\n00:00:03,2=\n"
      })
  void tmPlayerHasOneOrTwoLinesATime(String text) {
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.TMPLAYER);
    assertThat(
            SubtitleFormat.SUBRIP
                .write(SubtitleFormat.TMPLAYER.read(text, Language.UNKNOWN).value())
                .text())
        .isEqualTo("1\n00:00:01,000 --> 00:00:03,000\none\ntwo\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00:01:12\n00:00:02:13\n", "00:00:01: alone\nprose goes on\n"})
  void timeCodesAndProseAreNotTmPlayer(String text) {
    assertThat(SubtitleFormat.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "00:00:00;00,0",
    "00:00:01;15,1502",
    "00:01:00;02,60060",
    "00:09:59;29,599966",
    "00:10:00;00,599999",
    "01:00:00;00,3599996"
  })
  void timeCodesDropFrames(String code, long millis) {
    assertThat(stc("*TC " + code + "\nHello\n"))
        .containsExactly(new Cue(millis, millis + 5000, "Hello"));
  }

  @Test
  void textMayStandOnTheLineOfATime() {
    assertThat(stc("*TC 00:00:00;00\none\ntwo*TC 00:00:10;00 three\n*TC 00:00:20;00\n"))
        .extracting(Cue::text)
        .containsExactly("one\ntwo", "three");
  }

  @Test
  void aTimeWithoutItsMarkIsLeftOutWithAWarning() {
    var read =
        SubtitleFormat.STC.read("*TC 00:00:00;00\none\n01:04:10;16\ntwo\n", Language.UNKNOWN);
    assertThat(read.value().track().cues()).extracting(Cue::text).containsExactly("one\ntwo");
    assertThat(read.problems())
        .hasToString(
            "[3:1: a time without *TC, left out: what follows is taken with the cue above]");
  }

  @Test
  void aPublishedFileIsReadToItsEnd() throws IOException {
    Path file =
        SharedFiles.shared(
            "corpora/google-video-captions/captions/en/DevelopingandDeployinganEngingeApp.stc");
    var encoded = Encoded.of(file, Optional.empty());
    assertThat(SubtitleFormat.of(encoded)).contains(SubtitleFormat.STC);
    List<Cue> cues = SubtitleFormat.STC.read(encoded, Hints.NONE).value().track().cues();
    assertThat(cues).hasSizeGreaterThan(100).isSortedAccordingTo(Comparator.comparing(Cue::span));
    assertThat(cues.getLast().text()).isEqualTo("Thanks for watching.");
  }

  private static List<Cue> stc(String text) {
    return SubtitleFormat.STC.read(text, Language.UNKNOWN).value().track().cues();
  }
}
