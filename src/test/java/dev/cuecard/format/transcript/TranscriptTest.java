package dev.cuecard.format.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "Transcripts" in docs/formats.md.
class TranscriptTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:01 Hello\n0:03 there\n",
        "[00:00:01] Hello\n[00:00:03] there\n",
        "(0:01) Hello\n\n(0:03) there\n",
        "00:01 - Hello\n00:03 - there\n",
        "0:01 - 0:03 Hello\n0:03 - 0:08 there\n",
        "[0:01 – 0:03] Hello\n[0:03 – 0:08] there\n",
        "0:01\nHello\n0:03\nthere\n",
        "0:01\n1 second\nHello\n0:03\n3 seconds\nthere\n",
        "A talk\n\n0:01\nHello\n\n0:03\nthere\n",
        "0:01\tHello\n0:03\tthere\n"
      })
  void aTimeAndWordsAreACue(String text) {
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.TRANSCRIPT);
    assertThat(read(text).problems()).isEmpty();
    assertThat(cues(text))
        .containsExactly(new Cue(1000, 3000, "Hello"), new Cue(3000, 8000, "there"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee  0:01\nHello\n\nSpeaker 2  0:03\nthere\n",
        "Ann Lee (00:01):\nHello\n\nSpeaker 2 (00:03):\nthere\n",
        "(0:01) Ann Lee: Hello\n(0:03) Speaker 2: there\n",
        "[00:00:01] Ann Lee: Hello\n[00:00:03] Speaker 2: there\n",
        "0:01 Ann Lee: Hello\n0:03 Speaker 2: there\n"
      })
  void aNameBeforeTheWordsOrTheTimeIsTheVoice(String text) {
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.TRANSCRIPT);
    assertThat(cues(text))
        .containsExactly(
            cue(1000, 3000, "Ann Lee: Hello", "Ann Lee"),
            cue(3000, 8000, "Speaker 2: there", "Speaker 2"));
    assertThat(SubtitleFormat.WEBVTT.write(read(text).value()).text())
        .contains("<v Ann Lee>Hello", "<v Speaker 2>there");
  }

  @Test
  void theTimesOfAFileStandWhereItsFirstDoes() {
    assertThat(cues("[0:01] Hello\n9:30 is early\n[0:03] there"))
        .startsWith(new Cue(1000, 3000, "Hello\n9:30 is early"));
  }

  @Test
  void aTimeBeforeTheLastIsWordsWhereNoBracketsAreAround() {
    assertThat(cues("0:20 Hello\n0:10 said she\n0:30 there"))
        .startsWith(new Cue(20_000, 30_000, "Hello\n0:10 said she"));
  }

  @Test
  void aBracketedTimeBeforeTheLastIsReported() {
    assertThat(read("[0:20] Hello\n[0:10] there").problems())
        .hasToString("[2:1: begins before the one above it does]");
  }

  @Test
  void writtenIsASpanOnlyWhereTheNextCueDoesNotTellTheEnd() {
    var subtitles =
        SubtitleFormat.WEBVTT.read(
            """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Ann>one

            00:02.000 --> 00:03.500
            <i>two</i>

            00:03.500 --> 00:04.000
            three
            """,
            Language.UNKNOWN);
    assertThat(SubtitleFormat.TRANSCRIPT.write(subtitles.value()).text())
        .isEqualTo(
            """
            [0:00:01 - 0:00:02] Ann: one
            [0:00:02] two
            [0:00:03.500 - 0:00:04] three
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The meeting began at 9:30.\nAt 10:15 we had a break.\nIt was over at 11:00.\n",
        "2024-05-01 00:00:01 INFO started\n2024-05-01 00:00:02 INFO stopped\n",
        "[12:00:01] <ann> hello\n[12:00:05] <bob> hi\n",
        "9:00 Registration\n9:30 Welcome\n10:15 Coffee\n",
        "Contents\n\n1 Introduction 3\n2 Methods 12\n2.1 Data 14\n",
        "0:31 only one line has a time\nand nothing else does\n",
        "0:31\n0:32\n0:33\n",
        "1:10 first verse\n1:05 second verse\n",
        "Home 2:1 Away\n",
        "* 0:10 a\n* 0:20 b\n"
      })
  void proseLogsAgendasAndContentsAreNoTranscripts(String text) {
    assertThat(SubtitleFormat.of(text)).isEmpty();
  }

  private static Cue cue(long start, long end, String text, String voice) {
    return new Cue(
        new TimeSpan(start, end), text, Optional.empty(), Optional.of(voice), Optional.empty());
  }

  private static Parsed<Subtitles> read(String text) {
    return SubtitleFormat.TRANSCRIPT.read(text, Language.UNKNOWN);
  }

  private static List<Cue> cues(String text) {
    return read(text).value().track().cues();
  }
}
