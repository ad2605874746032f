package dev.cuecard.format.webvtt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// "WebVTT" in docs/formats.md: what goes beyond the parser algorithm.
class WebVttTest {
  private static final String TALK =
      """
      WEBVTT - A talk
      Kind: captions
      Language: de

      STYLE
      ::cue(v) { color: red }

      NOTE spoken slowly

      intro
      00:01.000 --> 00:02.500 line:0% align:start
      <v.loud  Ann &amp;  Bob>Hello</v>

      X-TIMESTAMP-MAP=LOCAL:00:00:00.000

      00:00:03.000 --> 00:00:04.000
      line one
      \s
      line two

      NOTE
      the end
      """;

  @ParameterizedTest
  @ValueSource(strings = {"WEBVTT - A talk", "WEBVTT\nKind: captions\nLanguage: en"})
  void whatOnlySaysWhatTheFileIsIsNotMissedInAnotherFormat(String header) {
    String vtt = header + "\n\n00:00:01.000 --> 00:00:02.000\nx\n";
    var read = SubtitleFormat.WEBVTT.read(vtt, Language.UNKNOWN).value();
    assertThat(SubtitleFormat.SUBRIP.write(read).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de, de", "zh_CN, zh-hans", "yue, yue", "../../evil, und", "a talk, und"})
  void theHeaderSaysTheLanguageIfItIsOne(String said, String language) {
    String vtt = "WEBVTT\nLanguage: " + said + "\n\n00:00:01.000 --> 00:00:02.000\nx\n";

    assertThat(SubtitleFormat.WEBVTT.read(vtt, Language.UNKNOWN).value().track().language())
        .isEqualTo(language);
  }

  @Test
  void aHeaderLineOfAnotherMeaningIsReported() {
    String vtt = "WEBVTT\nKind: captions\nSource: tape\n\n00:00:01.000 --> 00:00:02.000\nx\n";
    var read = SubtitleFormat.WEBVTT.read(vtt, Language.UNKNOWN).value();
    assertThat(SubtitleFormat.SUBRIP.write(read).problems())
        .hasToString("[1:1: SubRip has no place for header lines: \"Source: tape\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "vertical:rl line:0, \\an6",
    "vertical:rl, \\an4",
    "vertical:lr, \\an6",
    "vertical:lr line:0 align:start, \\an7"
  })
  void verticalLinesStandWhereTheyStoodInFormatsThatHaveNone(String settings, String place) {
    String vtt = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000 " + settings + "\nx\n";
    var srt =
        SubtitleFormat.SUBRIP.write(SubtitleFormat.WEBVTT.read(vtt, Language.UNKNOWN).value());
    assertThat(srt.text()).contains("{" + place + "}x");
    assertThat(srt.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("SubRip has no place for vertical lines");
  }

  @Test
  void whatAFileHoldsComesBackFromIt() {
    assertThat(SubtitleFormat.WEBVTT.write(read(TALK).value()).text())
        .isEqualTo(TALK.replace("00:01.000 --> 00:02.500", "00:00:01.000 --> 00:00:02.500"));
  }

  @Test
  void cuesHaveVoiceIdAndSettings() {
    Cue first = read(TALK).value().track().cues().getFirst();
    assertThat(first.voice()).contains("Ann & Bob");
    assertThat(first.id()).contains("intro");
    assertThat(first.settings()).contains("line:0% align:start");
    assertThat(first.text()).isEqualTo("<v.loud  Ann &amp;  Bob>Hello</v>");
  }

  @Test
  void aLineOfOneSpaceEndsNoCue() {
    assertThat(read(TALK).value().track().cues().getLast().text())
        .isEqualTo("line one\n \nline two");
  }

  @Test
  void theHeaderIsHonouredWhereNothingElseIsSaid() {
    Subtitles file = read(TALK).value();
    assertThat(file.header("Kind")).contains("captions");
    assertThat(file.track().language()).isEqualTo("de");
    assertThat(SubtitleFormat.WEBVTT.read(TALK, Language.of("fr")).value().track().language())
        .isEqualTo("fr");
  }

  @Test
  void blocksWithoutMeaningAreKeptAndReported() {
    assertThat(read(TALK).problems())
        .hasToString("[14:1: a block without cue timings, kept as it is]");
  }

  @Test
  void brokenTimingsAreReportedWhereTheyStand() {
    var read = read("WEBVTT\n\nx\n00:00:01.000 -> 00:00:02.000 --> x\nHello\n");
    assertThat(read.value().track().cues()).isEmpty();
    assertThat(read.problems())
        .hasToString(
            "[4:1: expected cue timings such as 00:01.000 --> 00:02.000, "
                + "got \"00:00:01.000 -> 00:00:02.000 --> x\"]");
  }

  @Test
  void aVoiceWithoutATagIsWrittenAsOne() {
    var cue =
        new Cue(
            new dev.cuecard.cue.TimeSpan(0, 1000),
            "Hello",
            Optional.empty(),
            Optional.of("Ann"),
            Optional.empty());
    var track = new dev.cuecard.cue.Track("en", dev.cuecard.cue.Track.Origin.HUMAN, List.of(cue));
    assertThat(SubtitleFormat.WEBVTT.write(new Subtitles(SubtitleFormat.WEBVTT, track)).text())
        .isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v Ann>Hello\n");
  }

  @Test
  void aFileNamedSrtThatHoldsWebVttIsWebVtt() {
    assertThat(SubtitleFormat.of("WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nHello"))
        .contains(SubtitleFormat.WEBVTT);
    assertThat(SubtitleFormat.of("0:00:01.000,0:00:02.000\nHello")).contains(SubtitleFormat.SBV);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.86 --> 7.380",
        "0:00:00,860 --> 0:00:07,380",
        "00:00.86 --> 0:7.38",
        "00:00:00.860-->00:00:07.38 line:0"
      })
  void timesThatAWriterHabituallyGetsWrongAreRead(String timing) {
    var read = read("WEBVTT\n\n" + timing + "\nHello\n\n00:00:08.000 --> 00:00:09.000\nthere");
    assertThat(read.value().track().cues())
        .extracting(Cue::span)
        .containsExactly(new TimeSpan(860, 7380), new TimeSpan(8000, 9000));
    assertThat(read.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"so --> that", "0:61.000 --> 0:62.000", "0.5 --> 0.7"})
  void oneOtherLineWithAnArrowShowsThatItIsNoHabit(String line) {
    var read = read("WEBVTT\n\n0.860 --> 7.380\nHello\n\n" + line + "\nthere\n");
    assertThat(read.value().track().cues()).isEmpty();
    assertThat(read.problems()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\nWEBVTT", "webvtt", "WEBVTT1", " WEBVTT"})
  void aSignatureThatIsNotQuiteRightIsReportedBeforeCues(String signature) {
    String file = signature + "\nKind: captions\n\n00:01.000 --> 00:02.000\n<v Ann>Hello\n";
    assertThat(SubtitleFormat.of(file)).contains(SubtitleFormat.WEBVTT);
    assertThat(read(file).value().track().cues())
        .extracting(Cue::voice)
        .containsExactly(Optional.of("Ann"));
    assertThat(read(file).problems()).hasSize(1);
    assertThat(SubtitleFormat.WEBVTT.write(read(file).value()).text())
        .startsWith("WEBVTT\nKind: captions\n\n");
  }

  @ParameterizedTest
  @CsvSource({
    "if a < b then c, if a < b then c, 6",
    "I <3 you, I <3 you, 3",
    "<i>a</i> <b and c, <i>a</i> <b and c, 10",
    "1 < 2 > 0, 1 < 2 > 0, 3",
    "see <Anna>, see <Anna>, 5"
  })
  void aMarkThatBeginsNoTagIsTextAndReported(String text, String inSubRip, int column) {
    var read = read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text + "\n");
    assertThat(read.problems())
        .hasToString(
            "[4:" + column + ": \"<\" begins no tag, taken as text; players hide what follows it]");
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text()).endsWith("\n" + inSubRip + "\n");
  }

  @Test
  void tagsAndTimesAreNoStrayMarks() {
    String text = "<v.a Ann> <00:01.500><c>x</c> <.b>y</.b> <br/> <font color=red>z</font>";
    assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text + "\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<c.loud>x</c> y", "<v.loud Ann>x</v>", "<v.loud Ann>x</v> y"})
  void classesAreReportedInFormatsWithoutAny(String text) {
    var read = read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text + "\n").value();
    for (var format :
        List.of(
            SubtitleFormat.SUBRIP,
            SubtitleFormat.ASS,
            SubtitleFormat.TTML,
            SubtitleFormat.SJSON,
            SubtitleFormat.LRC,
            SubtitleFormat.MICRODVD)) {
      assertThat(format.write(read).problems())
          .as(format.title())
          .extracting(Problem::message)
          .containsOnlyOnce(format.title() + " has no place for classes: \"loud\"");
    }
  }

  @Test
  void placesAndWidthsAreReportedInWords() {
    var read = read("WEBVTT\n\n00:01.000 --> 00:02.000 vertical:rl size:40% line:0\nx\n").value();
    assertThat(SubtitleFormat.ASS.write(read).problems())
        .extracting(Problem::message)
        .containsExactly(
            "Advanced SubStation Alpha has no place for vertical lines: \"right\"",
            "Advanced SubStation Alpha has no place for widths of the area of a text: \"40 %\"");
  }

  private static Parsed<Subtitles> read(String text) {
    return SubtitleFormat.WEBVTT.read(text, Language.UNKNOWN);
  }
}
