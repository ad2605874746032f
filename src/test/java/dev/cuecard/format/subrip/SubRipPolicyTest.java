package dev.cuecard.format.subrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.format.Written;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "SubRip" in docs/formats.md.
class SubRipPolicyTest {
  private static final String GOOD =
      """
      1
      00:00:01,000 --> 00:00:02,500
      Hello

      2
      00:00:03,000 --> 00:00:04,000
      there,
      world
      """;

  @Test
  void aFileAsSubRipWritesItIsReadWithoutAProblem() {
    var read = read(GOOD);
    assertThat(read.problems()).isEmpty();
    assertThat(cues(read))
        .containsExactly(new Cue(1000, 2500, "Hello"), new Cue(3000, 4000, "there,\nworld"));
  }

  @Test
  void countingFromZeroIsCounting() {
    var read =
        read(
            """
            0
            00:00:01,000 --> 00:00:02,000
            one

            1
            00:00:02,000 --> 00:00:03,000
            two

            7
            00:00:03,000 --> 00:00:04,000
            three
            """);
    assertThat(cues(read)).extracting(Cue::id).containsOnly(EMPTY);
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text())
        .startsWith("1\n")
        .contains("\n2\n");
  }

  private static final Optional<String> EMPTY = Optional.empty();

  @Test
  void coordinatesBehindTheTimesAreReportedInOtherFormats() {
    var read = read("1\n00:00:01,000 --> 00:00:02,000 X1:10 X2:20 Y1:1 Y2:2\none\n");
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).problems()).isEmpty();
    assertThat(SubtitleFormat.WEBVTT.write(read.value()).problems())
        .hasToString("[1:1: WebVTT has no place for cue settings: \"X1:10 X2:20 Y1:1 Y2:2\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:0:1,0 --> 0:0:2,5",
        "00:01,000 --> 00:02,500",
        "00:00:01.000 --> 00:00:02.500",
        "00:00:01,0 --> 00:00:02,50",
        "00:00:01 --> 00:00:02,5",
        "00:00:01,0000 --> 00:00:02,50049",
        "00:00:01,000-->00:00:02,500",
        "  00:00:01,000   -->   00:00:02,500  ",
        "00: 00: 01,000 --> 00: 00: 02,500",
        "00:00:01, 000 --> 00:00:02 ,500",
        "\uFEFF00:00:01,000 --> 00:00:02,500",
        "\u202A00:00:01,000 --> 00:00:02,500\u202C",
        "00:00:01:000 --> 00:00:02:500",
        "00:00:01,000.0000000000009 --> 00:00:02,500.25",
      })
  void timesAreReadHoweverTheyAreSpelled(String timing) {
    var read = read("1\n" + timing + "\nHello\n");
    assertThat(read.problems()).isEmpty();
    assertThat(cues(read)).containsExactly(new Cue(1000, 2500, "Hello"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"->", "- ->", "-- >", "—>", "–>", "--->"})
  void anotherArrowIsUnderstood(String arrow) {
    assertThat(cues(read("1\n00:00:01,000 " + arrow + " 00:00:02,500\nHello\n")))
        .containsExactly(new Cue(1000, 2500, "Hello"));
  }

  @Test
  void anotherArrowIsReported() {
    assertThat(read("\n1\n00:00:01,000 -> 00:00:02,500\nHello\n").problems())
        .hasToString(
            "[3:1: note: expected a timing such as 00:00:01,000 --> 00:00:02,000, "
                + "got \"00:00:01,000 -> 00:00:02,500\"]");
  }

  @ParameterizedTest
  @CsvSource({"'09,3',9300", "'09,30',9300", "'09,300',9300", "'09,05',9050", "'09,   ',9000"})
  void aFractionIsDecimal(String seconds, long millis) {
    assertThat(
            cues(read("1\n00:00:" + seconds + " --> 00:00:10,000\nHello\n"))
                .getFirst()
                .span()
                .start())
        .isEqualTo(millis);
  }

  @Test
  void moreThan59MinutesOrSecondsAreCountedOnAndReported() {
    var read = read("1\n00:75:00,000 --> 01:15:99,000\nHello\n");
    assertThat(cues(read)).containsExactly(new Cue(4_500_000, 4_599_000, "Hello"));
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void aMissingBlankLineEndsNoCue() {
    assertThat(
            cues(
                read(
                    """
                    1
                    00:00:01,000 --> 00:00:02,000
                    one
                    2
                    00:00:03,000 --> 00:00:04,000
                    two
                    00:00:05,000 --> 00:00:06,000
                    three
                    """)))
        .extracting(Cue::text)
        .containsExactly("one", "two", "three");
  }

  @Test
  void blankLinesInsideAndAroundATextLoseNothing() {
    assertThat(
            cues(
                read(
                    """
                    1
                    00:00:01,000 --> 00:00:02,000

                    one

                    more of it
                    \s

                    2
                    00:00:03,000 --> 00:00:04,000
                    two
                    """)))
        .extracting(Cue::text)
        .containsExactly("one\n\nmore of it", "two");
  }

  @Test
  void blankLinesOfAnotherFormatAreNotWritten() {
    var script =
        SubtitleFormat.ASS
            .read(
                "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,one\\N\\Nmore\n",
                Language.UNKNOWN)
            .value();

    Written written = SubtitleFormat.SUBRIP.write(script);

    assertThat(written.text()).isEqualTo("1\n00:00:01,000 --> 00:00:02,000\none\nmore\n");
    assertThat(written.problems())
        .extracting(Problem::message)
        .containsExactly("SubRip has no place for blank lines in a text: \"one / more\"");
  }

  @Test
  void aTextThatLooksLikeANumberIsText() {
    var read =
        read(
            """
            1
            00:00:01,000 --> 00:00:02,000
            42

            2
            00:00:03,000 --> 00:00:04,000
            1984
            3
            00:00:05,000 --> 00:00:06,000
            7
            """);
    assertThat(cues(read)).extracting(Cue::text).containsExactly("42", "1984", "7");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void withoutNumbersATextOfDigitsIsText() {
    var read =
        read(
            """
            00:00:01,000 --> 00:00:02,000
            42
            00:00:03,000 --> 00:00:04,000
            two
            """);
    assertThat(cues(read)).extracting(Cue::text).containsExactly("42", "two");
    assertThat(read.problems())
        .hasToString("[1:1: note: expected cue number 1, got \"00:00:01,000 --> 00:00:02,000\"]");
  }

  @Test
  void anEmptyCueIsKept() {
    assertThat(
            cues(read("1\n00:00:01,000 --> 00:00:02,000\n2\n00:00:03,000 --> 00:00:04,000\ntwo")))
        .containsExactly(new Cue(1000, 2000, ""), new Cue(3000, 4000, "two"));
  }

  @Test
  void numbersThatAreNoneAreKeptAndReported() {
    var read =
        read(
            """
            1
            00:00:01,000 --> 00:00:02,000
            one

            1
            00:00:03,000 --> 00:00:04,000
            two

            3b
            00:00:05,000 --> 00:00:06,000
            three
            """);
    assertThat(cues(read)).extracting(Cue::id).containsExactly(EMPTY, EMPTY, Optional.of("3b"));
    assertThat(read.problems())
        .hasToString(
            "[5:1: note: expected cue number 2, got \"1\", "
                + "9:1: note: expected a cue number, got \"3b\"]");
  }

  @Test
  void coordinatesAreSettings() {
    var read = read("1\n00:00:01,000 --> 00:00:02,000  X1:117 X2:619 Y1:042 Y2:428\nHello\n");
    assertThat(cues(read).getFirst().settings()).contains("X1:117 X2:619 Y1:042 Y2:428");
    assertThat(cues(read).getFirst().text()).isEqualTo("Hello");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void textOnTheTimingLineIsText() {
    var read = read("1\n00:00:01,000 --> 00:00:02,000 Hello\nworld\n");
    assertThat(cues(read)).containsExactly(new Cue(1000, 2000, "Hello\nworld"));
    assertThat(read.problems())
        .hasToString("[2:30: text on the timing line, taken as the first line of the cue]");
  }

  @Test
  void aCueThatEndsBeforeItStartsIsKeptAsItIsAndReported() {
    var read = read("1\n00:01:59,000 --> 00:01:02,000\nHello\n");
    assertThat(cues(read)).containsExactly(new Cue(119_000, 62_000, "Hello"));
    assertThat(read.problems()).hasToString("[2:1: cue ends before it starts]");
  }

  @Test
  void aTimeBeforeZeroIsZero() {
    var read = read("1\n-00:00:00,485 --> 00:00:02,000\nHello\n");
    assertThat(cues(read)).containsExactly(new Cue(0, 2000, "Hello"));
    assertThat(read.problems()).hasToString("[2:1: cue starts or ends before 0, taken as 0]");
  }

  @Test
  void overlapsAndDisorderAreKept() {
    var read =
        read(
            """
            1
            00:00:05,000 --> 00:00:09,000
            one

            2
            00:00:01,000 --> 00:00:06,000
            two
            """);
    assertThat(cues(read)).containsExactly(new Cue(5000, 9000, "one"), new Cue(1000, 6000, "two"));
  }

  @Test
  void aBrokenTimingIsReportedAndItsLinesStay() {
    var read =
        read(
            """
            1
            00:00:01,000 --> 00:00:02,000
            one

            2
            00:0x:03,000 --> 00:00:04,000
            two
            """);
    assertThat(cues(read))
        .extracting(Cue::text)
        .containsExactly("one\n\n2\n00:0x:03,000 --> 00:00:04,000\ntwo");
    assertThat(read.problems())
        .hasToString(
            "[6:1: expected a timing such as 00:00:01,000 --> 00:00:02,000, "
                + "got \"00:0x:03,000 --> 00:00:04,000\"]");
  }

  @Test
  void tagsAndComparisonsAreText() {
    assertThat(cues(read("1\n00:00:01,000 --> 00:00:02,000\n<<<< a -> b <i>c</i> --> d\n")))
        .extracting(Cue::text)
        .containsExactly("<<<< a -> b <i>c</i> --> d");
  }

  @Test
  void aCodeFenceIsNotText() {
    var read = read("```srt\n" + GOOD + "```\n");
    assertThat(cues(read)).isEqualTo(cues(read(GOOD)));
    assertThat(read.problems()).hasToString("[1:1: expected a cue, got \"```srt\"]");
  }

  @Test
  void aPageAroundItIsNotText() {
    var read = read("<html><body><pre>\n" + GOOD + "</pre>\n</body></html>\n");
    assertThat(cues(read)).isEqualTo(cues(read(GOOD)));
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void anEmptyFileHasNoCues() {
    assertThat(cues(read(""))).isEmpty();
    assertThat(read("").problems()).hasToString("[1:1: the file is empty]");
    assertThat(read("").hasErrors()).isFalse();
  }

  @Test
  void aPageOrProseIsRefused() {
    assertThat(read("<!DOCTYPE html>\n<title>Not found</title>").problems())
        .hasToString(
            "[1:1: expected a timing such as 00:00:01,000 --> 00:00:02,000, got an HTML page]");
    assertThat(read("Dear all,\n\nhere are the subtitles.").problems())
        .hasToString(
            "[1:1: expected a timing such as 00:00:01,000 --> 00:00:02,000, got \"Dear all,\"]");
    assertThat(SubtitleFormat.of("Dear all,\n\nhere are the subtitles.")).isEmpty();
  }

  @Test
  void aNumberOutOfOrderIsAMistakeAndNoIdentifier() {
    var read = read(numbered(1, 2, 3, 4, 4, 6));
    assertThat(cues(read)).extracting(Cue::id).containsOnly(EMPTY);
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text())
        .isEqualTo(numbered(1, 2, 3, 4, 5, 6));
    assertThat(SubtitleFormat.WEBVTT.write(read.value()).text()).doesNotContain("\n4\n");
  }

  @Test
  void aPartOfAFileKeepsItsNumbers() {
    assertThat(SubtitleFormat.SUBRIP.write(read(numbered(501, 502, 503)).value()).text())
        .isEqualTo(numbered(501, 502, 503));
  }

  @Test
  void numbersThatCountNothingAreIdentifiers() {
    var read = read(numbered(31, 17, 44));
    assertThat(cues(read))
        .extracting(Cue::id)
        .containsExactly(Optional.of("31"), Optional.of("17"), Optional.of("44"));
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text()).isEqualTo(numbered(31, 32, 44));
  }

  private static String numbered(int... numbers) {
    return java.util.Arrays.stream(numbers)
        .mapToObj("%d\n00:00:01,000 --> 00:00:02,000\nhello\n"::formatted)
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  private static Parsed<Subtitles> read(String text) {
    return SubtitleFormat.SUBRIP.read(text, Language.of("en"));
  }

  private static List<Cue> cues(Parsed<Subtitles> read) {
    return read.value().track().cues();
  }
}
