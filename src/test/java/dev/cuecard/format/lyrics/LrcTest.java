package dev.cuecard.format.lyrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.timedtext.Aside;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "LRC" in docs/formats.md.
class LrcTest {
  @Test
  void cuesOutOfOrderAreWrittenInTheOrderOfTheirTimes() {
    var srt =
        SubtitleFormat.SUBRIP
            .read(
                """
                1
                00:00:05,000 --> 00:00:06,000
                two

                2
                00:00:01,000 --> 00:00:05,000
                one
                """,
                Language.UNKNOWN)
            .value();
    var lrc = SubtitleFormat.LRC.write(srt);
    assertThat(lrc.text()).isEqualTo("[00:01.00]one\n[00:05.00]two\n[00:06.00]\n");
    assertThat(lrc.problems()).isEmpty();
  }

  @Test
  void cuesOfOneTimeKeepTheirOrderAndAreReported() {
    Subtitles two =
        new Subtitles(
            SubtitleFormat.LRC,
            new Track(
                "en",
                Track.Origin.HUMAN,
                List.of(new Cue(1000, 2000, "one"), new Cue(1000, 2000, "eins"))));
    var lrc = SubtitleFormat.LRC.write(two);
    assertThat(lrc.text()).isEqualTo("[00:01.00]one\n[00:01.00]eins\n[00:02.00]\n");
    assertThat(lrc.problems())
        .hasToString("[2:1: LRC has no place for cues at the same time: \"00:01.00\"]");
  }

  @Test
  void theTimeOfTheFirstWordIsThatOfTheLine() {
    Subtitles song =
        SubtitleFormat.LRC
            .read("[00:01.00]<00:01.00>la <00:01.50>li<00:02.00>\n[00:02.00]\n", Language.UNKNOWN)
            .value();
    var vtt = SubtitleFormat.WEBVTT.write(song);
    assertThat(vtt.text()).contains("\nla <00:00:01.500>li\n");
    assertThat(vtt.problems()).isEmpty();
    assertThat(SubtitleFormat.ASS.write(song).text()).contains("{\\k50}la {\\k50}li");
  }

  @Test
  void aLineEndsWhereTheNextBegins() {
    assertThat(cues("[00:01.00]one\n[00:02.50]two\n[00:04.00]\n[00:06.00]three\n"))
        .containsExactly(
            new Cue(1000, 2500, "one"), new Cue(2500, 4000, "two"), new Cue(6000, 11_000, "three"));
  }

  @Test
  void theLastLineEndsWithTheRecordingWhereItsLengthIsKnown() {
    assertThat(cues("[length: 01:00]\n[00:01.00]one\n"))
        .containsExactly(new Cue(1000, 60_000, "one"));
  }

  @ParameterizedTest
  @CsvSource({
    "01:02.03,62030",
    "01:02.3,62300",
    "01:02.345,62345",
    "01:02:03,62030",
    "01:02,62000",
    "75:00.00,4500000",
    "1:02:03.40,3723400"
  })
  void timesAreReadHoweverTheyAreSpelled(String time, long millis) {
    assertThat(cues("[" + time + "]one\n").getFirst().span().start()).isEqualTo(millis);
  }

  @Test
  void aLineWithSeveralTimesIsSaidAtEach() {
    assertThat(cues("[00:01.00][00:05.00] again\n[00:03.00]between\n[00:07.00]"))
        .containsExactly(
            new Cue(1000, 3000, "again"),
            new Cue(3000, 5000, "between"),
            new Cue(5000, 7000, "again"));
  }

  @Test
  void linesOfTheSameTimeAreOneCueWhereverTheyStand() {
    assertThat(cues("[00:01.00]one\n[00:02.00]two\n[00:03.00]\n[00:01.00]eins\n[00:02.00]zwei\n"))
        .containsExactly(new Cue(1000, 2000, "one\neins"), new Cue(2000, 3000, "two\nzwei"));
  }

  @Test
  void aLineWithoutATimeGoesOnWithTheOneAbove() {
    assertThat(cues("[00:01.00]one\neins\n[00:02.00]"))
        .containsExactly(new Cue(1000, 2000, "one\neins"));
  }

  @Test
  void aTimeThatClosesALineEndsIt() {
    assertThat(cues("[00:01.00]one[00:02.00]\n[00:05.00]two"))
        .startsWith(new Cue(1000, 2000, "one"));
  }

  @Test
  void theOffsetMakesAllOfItComeSooner() {
    assertThat(cues("[00:01.00]<00:01.00>o<00:01.50>ne\n[00:02.00]\n[offset:+500]"))
        .containsExactly(new Cue(500, 1500, "<00:00.50>o<00:01.00>ne"));
  }

  @Test
  void theTimesOfWordsAreThoseOfTheFirstTimeOfTheirLine() {
    assertThat(cues("[00:01.00][01:01.00]<00:01.50>one\n[00:02.00]\n"))
        .extracting(Cue::text)
        .containsExactly("<00:01.50>one", "<01:01.50>one");
  }

  @Test
  void theTimesOfWordsAreThoseOfWebVtt() {
    assertThat(
            SubtitleFormat.WEBVTT
                .write(read("[00:01.00]<00:01.00>one <00:01.50>two\n[00:02.00]").value())
                .text())
        .contains("\none <00:00:01.500>two");
  }

  @Test
  void whatIsSaidOfTheFileIsKeptAndWrittenBack() {
    var read = read("[ti:A song]\n[ar: Ann]\n[la:de]\n[#:a comment]\n[00:01.00]eins\n[00:02.00]\n");
    assertThat(read.value().track().language()).isEqualTo("de");
    assertThat(read.value().asides())
        .extracting(Aside::kind)
        .containsExactly(Aside.Kind.HEADER, Aside.Kind.HEADER, Aside.Kind.HEADER, Aside.Kind.NOTE);
    assertThat(SubtitleFormat.LRC.write(read.value()).text())
        .isEqualTo("[ti:A song]\n[ar: Ann]\n[la:de]\n[#:a comment]\n[00:01.00]eins\n[00:02.00]\n");
  }

  @Test
  void theMarksOfWalaokeAreVoices() {
    Cue cue = cues("[00:01.00]F: one\n[00:02.00]").getFirst();
    assertThat(cue.voice()).isEqualTo(Optional.of("F"));
    assertThat(SubtitleFormat.WEBVTT.write(read("[00:01.00]F: one\n[00:02.00]").value()).text())
        .contains("<v F>one");
  }

  @Test
  void aLineBeforeTheFirstTimeIsKeptAsideWithAWarning() {
    var read = read("[ti:a]\nhello\n[00:01.00]one");
    assertThat(read.value().asides()).contains(new Aside(Aside.Kind.UNKNOWN, "hello", 0));
    assertThat(read.problems())
        .hasToString("[2:1: a line without a time before the first with one, kept aside]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ti:a]\n\n[00:01.00]one",
        "[00:01.00]one",
        "[re:x]\n[1:02:03]one",
        "[00:01.000][00:02.00]one"
      })
  void lrcIsRecognised(String text) {
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.LRC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[12:00:01] <ann> hello\n[12:00:05] <bob> hi\n",
        "[https://example.org a link]\n\nThe talk begins.\n",
        "[Script Info]\nTitle: x\n",
        "[1, 2]",
        "The song\n[00:01.00]one"
      })
  void otherTextIsNot(String text) {
    assertThat(SubtitleFormat.of(text)).isNotEqualTo(Optional.of(SubtitleFormat.LRC));
  }

  @Test
  void cuesThatOverlapAreReported() {
    var subtitles =
        SubtitleFormat.WEBVTT.read(
            "WEBVTT\n\n00:01.000 --> 00:04.000\none\n\n00:02.000 --> 00:03.000\ntwo\n",
            Language.UNKNOWN);
    assertThat(SubtitleFormat.LRC.write(subtitles.value()).problems())
        .hasToString("[2:1: LRC has no place for cues that overlap: \"00:02.00\"]");
  }

  private static Parsed<Subtitles> read(String text) {
    return SubtitleFormat.LRC.read(text, Language.UNKNOWN);
  }

  private static List<Cue> cues(String text) {
    return read(text).value().track().cues();
  }
}
