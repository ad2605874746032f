package dev.cuecard.format.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "MicroDVD and MPL2" in docs/formats.md.
class MicroDvdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"{1}{1}25.000", "{0}{0}25", "{1}{1}25,0", "{1}{1}25.000 movie info: 640x480|x"})
  void theFirstLineMayGiveTheFrameRate(String line) {
    var read = read(line + "\n{25}{50}Hello\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().track().cues()).containsExactly(new Cue(1000, 2000, "Hello"));
    assertThat(SubtitleFormat.MICRODVD.write(read.value()).text())
        .isEqualTo(line + "\n{25}{50}Hello\n");
  }

  @Test
  void withoutOneItIsThatOfFilmAndAskedFor() {
    assertThat(read("{24}{48}Hello").problems())
        .hasToString("[1:1: note: the file does not say its frame rate, taken as 23.976 a second]");
    assertThat(cues("{24}{48}Hello")).containsExactly(new Cue(1001, 2002, "Hello"));
  }

  @Test
  void whatTheUserSaysCountsBeforeTheFile() throws IOException {
    var hints = new Hints(Language.UNKNOWN, OptionalDouble.of(10));
    var read = SubtitleFormat.MICRODVD.read(Encoded.of("{1}{1}25\n{25}{50}Hello"), hints);
    assertThat(read.value().track().cues()).containsExactly(new Cue(2500, 5000, "Hello"));
  }

  @Test
  void aMissingFrameIsTakenFromTheCuesAround() {
    var read = read("{1}{1}10\n{}{10}one\n{}{}two\n{30}{}three\n{50}{}four\n");
    assertThat(read.problems()).hasSize(4);
    assertThat(read.value().track().cues())
        .containsExactly(
            new Cue(0, 1000, "one"),
            new Cue(1000, 3000, "two"),
            new Cue(3000, 5000, "three"),
            new Cue(5000, 10_000, "four"));
  }

  @Test
  void framesBelowZeroAreZeroAndHugeOnesAreNotRead() {
    var read = read("{1}{1}10\n{-5}{10}one\n{99999999999}{999999999999}two\n");
    assertThat(read.value().track().cues())
        .first()
        .isEqualTo(new Cue(0, 1000, "one|{99999999999}{999999999999}two"));
    assertThat(read.problems()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one|two; one\\ntwo",
        "{y:i}one|two; <i>one</i>\\ntwo",
        "{Y:i}one|two; <i>one\\ntwo</i>",
        "{y:b,u}one; <b><u>one</u></b>",
        "{c:$0000FF}one; <font color=\"#ff0000\">one</font>",
        "/one/|two; <i>one</i>\\ntwo",
        "{P:0}one; {\\an8}one",
        "one {x}; one {x}"
      })
  void codesStandForWhatSubRipSaysWithTags(String text, String tagged) {
    assertThat(SubtitleFormat.SUBRIP.write(read("{1}{1}10\n{10}{20}" + text).value()).text())
        .isEqualTo("1\n00:00:01,000 --> 00:00:02,000\n" + tagged.replace("\\n", "\n") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<i>one</i>; {Y:i}one",
        "<i>one</i>\\ntwo; {y:i}one|two",
        "<font color=\"#ff0000\">one</font>; {C:$0000FF}one",
        "{\\an8}one; {P:0}one"
      })
  void tagsAroundLinesBecomeCodes(String tagged, String text) {
    assertThat(
            SubtitleFormat.MICRODVD.write(
                SubtitleFormat.SUBRIP
                    .read(
                        "1\n00:00:01,001 --> 00:00:02,002\n" + tagged.replace("\\n", "\n"),
                        Language.UNKNOWN)
                    .value()))
        .satisfies(written -> assertThat(written.problems()).isEmpty())
        .extracting(written -> written.text())
        .isEqualTo("{1}{1}23.976\n{24}{48}" + text + "\n");
  }

  @Test
  void aStyleOfAPartOfALineIsReported() {
    var subtitles =
        SubtitleFormat.SUBRIP.read(
            "1\n00:00:01,000 --> 00:00:02,000\none <i>two</i> | {y:i}", Language.UNKNOWN);
    var written = SubtitleFormat.MICRODVD.write(subtitles.value());
    assertThat(written.text()).contains("one two ¦ (y:i}");
    assertThat(written.problems()).hasSize(2);
  }

  @Test
  void mpl2CountsTenthsOfASecondAndHasMarks() {
    String text = "[10][20] /one|\\two\n[30][]_three\n";
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.MPL2);
    var read = SubtitleFormat.MPL2.read(text, Language.UNKNOWN);
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text())
        .contains("00:00:01,000 --> 00:00:02,000\n<i>one</i>\n<b>two</b>\n", "<u>three</u>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{x}{y}", "\\frac{1}{2}", "{1}", "{\"a\": 1}", "[1][2]\n", "a {1}{2}"})
  void otherTextIsNotMicroDvd(String text) {
    assertThat(SubtitleFormat.of(text)).isNotEqualTo(Optional.of(SubtitleFormat.MICRODVD));
  }

  @Test
  void aCodeBetweenWordsIsForWhatFollowsIt() {
    var read = read("{1}{1}25\n{25}{50}red {c:$0000FF}word|next\n");
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text())
        .contains("\nred <font color=\"#ff0000\">word</font>\nnext\n");
  }

  private static Parsed<Subtitles> read(String text) {
    return SubtitleFormat.MICRODVD.read(text, Language.UNKNOWN);
  }

  private static List<Cue> cues(String text) {
    return read(text).value().track().cues();
  }
}
