package dev.cuecard.format.ass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.format.ass.script.Edition;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "Advanced SubStation Alpha" in docs/formats.md that is about files.
class AssPolicyTest {
  private static final String GOOD =
      """
      [Script Info]
      ; written by hand
      Title: Two lines
      ScriptType: v4.00+

      [V4+ Styles]
      Format: Name, Bold, Alignment
      Style: Default,0,2

      [Fonts]
      fontname: hand_0.ttf
      [@#%&)(:]

      [Events]
      Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
      ; the first scene
      Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,Hello, you
      Comment: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,check the name
      Dialogue: 1,0:00:03.00,0:00:04.00,Sign left,Ann Lee,0,0,20,Banner;5,{\\i1}there\\Nworld

      [Notes]
      anything: at all
      """;

  /// A script with a picture of 1920 by 1080.
  private static Subtitles script(String info, String event) {
    String file =
        "[Script Info]\nScriptType: v4.00+\nTitle: A talk\nPlayResX: 1920\nPlayResY: 1080\n"
            + info
            + "\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect,"
            + " Text\n"
            + event
            + "\n";
    return SubtitleFormat.ASS.read(file, Language.of("en")).value();
  }

  private static final String LINE = "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,";

  @Test
  void sizesAreScaledWithThePictureAsPlacesAre() {
    var ssa = SubtitleFormat.SSA.write(script("", LINE + "{\\pos(960,540)\\fs60}big"));
    assertThat(ssa.text()).contains("PlayResY: 288", "{\\pos(192,144)\\fs16}big");
    assertThat(ssa.problems()).isEmpty();
  }

  @Test
  void aCommentKeepsItsTimesInTheOtherEdition() {
    String comment = "Comment: 0,0:00:03.00,0:00:04.50,Default,,0,0,0,,check the name";
    var ssa = SubtitleFormat.SSA.write(script("", LINE + "a\n" + comment));
    assertThat(ssa.text())
        .contains(
            "Comment: Marked=0,0:00:03.00,0:00:04.50,Default,,0000,0000,0000,,check the name");
    assertThat(ssa.problems()).isEmpty();
  }

  @Test
  void timesOfACommentAreReportedWhereCommentsHaveNone() {
    String comment = "Comment: 0,0:00:03.00,0:00:04.50,Default,,0,0,0,,check the name";
    Subtitles script = script("", LINE + "a\n" + comment);
    assertThat(SubtitleFormat.WEBVTT.write(script).text()).contains("NOTE check the name");
    assertThat(messages(SubtitleFormat.WEBVTT.write(script).problems()))
        .containsExactly("WebVTT has no place for times of comments: \"check the name\"");
    assertThat(messages(SubtitleFormat.SUBRIP.write(script).problems()))
        .singleElement()
        .asString()
        .startsWith("SubRip has no place for comments: \"Comment: 0,0:00:03.00");
  }

  @Test
  void whatOnlyDescribesAScriptIsNotMissedInAnotherFormat() {
    Subtitles plain = script("WrapStyle: 0\nCollisions: Normal\nTimer: 100.0000", LINE + "a");
    assertThat(SubtitleFormat.SUBRIP.write(plain).problems()).isEmpty();
    Subtitles reversed = script("Collisions: Reverse", LINE + "a");
    assertThat(messages(SubtitleFormat.SUBRIP.write(reversed).problems()))
        .containsExactly("SubRip has no place for header lines: \"Collisions: Reverse\"");
  }

  private static List<String> messages(List<Problem> problems) {
    return problems.stream().map(Problem::message).toList();
  }

  @Test
  void aScriptAsEditorsWriteItIsReadWithoutAProblem() {
    var read = read(GOOD);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().track().cues())
        .containsExactly(
            new Cue(1000, 2500, "Hello, you"),
            new Cue(
                new TimeSpan(3000, 4000),
                "{\\i1}there\\Nworld",
                Optional.empty(),
                Optional.of("Ann Lee"),
                Optional.of("Layer:1 Style:\"Sign left\" MarginV:20 Effect:Banner;5")));
  }

  @Test
  void aCopyIsTheSameByteByByte() {
    assertThat(copy(GOOD)).isEqualTo(GOOD);
  }

  @Test
  void commentsAndOtherSectionsAreAsidesInTheirPlaces() {
    assertThat(read(GOOD).value().asides())
        .extracting(aside ->
            aside.kind() + " " + aside.beforeCue() + " " + aside.text().strip().lines().findFirst())
        .containsExactly(
            "HEADER 0 Optional[[Script Info]]",
            "STYLE 0 Optional[[V4+ Styles]]",
            "UNKNOWN 0 Optional[[Fonts]]",
            "HEADER 0 Optional[[Events]]",
            "NOTE 1 Optional[Comment: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,check the name]",
            "UNKNOWN 2 Optional[[Notes]]");
  }

  @Test
  void theHeaderIsAskedByName() {
    assertThat(read(GOOD).value().header("Title")).contains("Two lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:00:01.00,0:00:02.50",
        "0:0:1.0,0:0:2.5",
        "00:01.00,00:02.50",
        "00:00:01.000,00:00:02.500",
        " 0:00:01.00 , 0:00:02.50 ",
        "0:00:01:00,0:00:02:50",
        "0:00:01,0:00:02.5004",
      })
  void timesAreReadHoweverTheyAreSpelled(String times) {
    var read = read("[Events]\nDialogue: 0," + times + ",Default,,0,0,0,,Hello");
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().track().cues()).containsExactly(new Cue(1000, 2500, "Hello"));
  }

  @Test
  void aTimeBelowZeroIsZeroAndReported() {
    var read = read("[Events]\nDialogue: 0,-0:00:01.00,0:00:02.00,Default,,0,0,0,,Hello");
    assertThat(read.value().track().cues()).containsExactly(new Cue(0, 2000, "Hello"));
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void columnsMayStandInAnyOrderEvenBehindTheText() {
    String script =
        """
        [Events]
        Format: Text, end, Actor, Start
        Dialogue: one, two, three,0:00:02.00,Ann,0:00:01.00
        """;
    assertThat(read(script).value().track().cues())
        .containsExactly(
            new Cue(
                new TimeSpan(1000, 2000),
                "one, two, three",
                Optional.empty(),
                Optional.of("Ann"),
                Optional.empty()));
    assertThat(copy(script)).isEqualTo(script);
    assertThat(SubtitleFormat.of(script)).contains(SubtitleFormat.ASS);
  }

  @Test
  void aCommaTooManyNamesNoColumn() {
    String script =
        """
        [Events]
        Format: Start, End, Text,
        Dialogue: 0:00:01.00,0:00:02.00,Hello
        """;
    assertThat(read(script).value().track().cues()).containsExactly(new Cue(1000, 2000, "Hello"));
    assertThat(copy(script)).isEqualTo(script);
  }

  @Test
  void columnsWithoutTimesAreNotUsed() {
    var read =
        read("[Events]\nFormat: a, b\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Hello");
    assertThat(read.value().track().cues()).containsExactly(new Cue(1000, 2000, "Hello"));
    assertThat(read.problems())
        .hasToString("[2:1: expected columns Start, End and Text, got \"Format: a, b\"]");
  }

  @Test
  void inALineOfTooFewFieldsTheLastIsTheText() {
    var read = read("[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,Hello");
    assertThat(read.value().track().cues()).containsExactly(new Cue(1000, 2000, "Hello"));
    assertThat(read.problems())
        .hasToString("[2:1: fewer fields than columns, the last taken as the text]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dialogue: nonsense", "Dialog: 0,0:00:01.00,", "and so on"})
  void aLineAmongTheEventsThatIsNoneIsKeptAndReported(String line) {
    String script =
        "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Hi\n" + line + "\n";
    var read = read(script);
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().getFirst().place().line()).isEqualTo(3);
    assertThat(copy(script)).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Picture", "Sound", "Movie", "Command"})
  void eventsThatShowNoWordsAreKept(String kind) {
    String script = "[Events]\n" + kind + ": 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,a.bmp\n";
    assertThat(read(script).value().asides()).hasSize(2);
    assertThat(copy(script)).isEqualTo(script);
  }

  @Test
  void aListOfEventsWithoutAHeaderIsReadAndReportedOnce() {
    String line = "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Hello\n";
    assertThat(SubtitleFormat.of(line)).contains(SubtitleFormat.ASS);
    var read = read(line + line);
    assertThat(read.value().track().cues()).hasSize(2);
    assertThat(read.problems()).hasSize(1);
    assertThat(copy(line)).isEqualTo(Edition.V4_PLUS.preamble() + line);
  }

  @Test
  void aHeaderWithoutEventsIsReportedAndKept() {
    String script = "[Script Info]\nTitle: nothing yet\n";
    assertThat(SubtitleFormat.of(script)).contains(SubtitleFormat.ASS);
    assertThat(read(script).problems())
        .hasToString("[1:1: the script has no events that are shown]");
    assertThat(copy(script)).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[script info]", "  [Script Info]", "[Script Info]; x", "\n\n[SCRIPT INFO]"})
  void headingsAreKnownHoweverTheyAreSpelled(String heading) {
    assertThat(SubtitleFormat.of(heading + "\nPlayResX: 640\n")).contains(SubtitleFormat.ASS);
  }

  @Test
  void windowsLineEndsAndByteOrderMarksDoNotCount() throws IOException {
    String script = "\uFEFF\uFEFF" + GOOD.replace("\n", "\r\n");
    var file = Encoded.of(script.getBytes(StandardCharsets.UTF_8), Optional.empty());
    assertThat(SubtitleFormat.of(file)).contains(SubtitleFormat.ASS);
    var read = SubtitleFormat.ASS.read(file, Hints.NONE).value();
    assertThat(SubtitleFormat.ASS.write(read).text()).isEqualTo("\uFEFF" + GOOD);
  }

  @Test
  void stylesBehindTheEventsCount() {
    String script =
        """
        [Events]
        Dialogue: 0,0:00:01.00,0:00:02.00,Loud,,0,0,0,,Hello

        [V4+ Styles]
        Format: Name, Bold
        Style: Loud,-1
        """;
    assertThat(SubtitleFormat.SUBRIP.write(read(script).value()).text()).contains("<b>Hello</b>");
  }

  @Test
  void aTimerIsReportedAndNotApplied() {
    var read =
        read(
            "[Script Info]\nTimer: 110.0000\n[Events]\n"
                + "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Hello");
    assertThat(read.value().track().cues()).containsExactly(new Cue(1000, 2000, "Hello"));
    assertThat(read.problems())
        .hasToString("[2:1: times are read as they are: players pay no heed to Timer: 110.0000]");
  }

  @Test
  void theLanguageIsThatOfTheScriptWhereNoneIsAskedFor() {
    String script = "[Script Info]\nLanguage: fr\n";
    assertThat(SubtitleFormat.ASS.read(script, Language.UNKNOWN).value().track().language())
        .isEqualTo("fr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[INFORMATION]\n[TITLE]x\n",
        "[00:12.00]Dialogue: 1, 2\n",
        "[Events]\n* a party\n",
        "Dialogue: between two people, 1:30, 2:00\n",
        "Our [Script Info] is here\n",
        "[info] server started\n[warn] Dialogue: 0,0:00:01.00,0:00:02.00,\n",
      })
  void otherTextsAreNoScripts(String text) {
    assertThat(SubtitleFormat.of(text))
        .isNotIn(Optional.of(SubtitleFormat.ASS), Optional.of(SubtitleFormat.SSA));
  }

  @ParameterizedTest
  @CsvSource({
    "1004,1006,1000,1010",
    "1004,1004,1000,1000",
    "995,1996,1000,2000",
    "1006,1007,1010,1020"
  })
  void timesAreRoundedToTheNearestHundredthAndNoCueLosesItsLength(
      long start, long end, long roundedStart, long roundedEnd) {
    var written = SubtitleFormat.ASS.write(subtitles(new Cue(start, end, "a")));
    assertThat(read(written.text()).value().track().cues())
        .containsExactly(new Cue(roundedStart, roundedEnd, "a"));
    assertThat(written.problems()).hasSize(1);
  }

  @Test
  void whatAFieldCannotHoldIsReported() {
    var cue =
        new Cue(
            new TimeSpan(1000, 2000),
            "a\nb",
            Optional.empty(),
            Optional.of("Lee, Ann"),
            Optional.of("Style:Default Colour:red"));
    var written = SubtitleFormat.ASS.write(subtitles(cue));
    assertThat(written.text())
        .endsWith("Dialogue: 0,0:00:01.00,0:00:02.00,Default,Lee; Ann,0,0,0,,a\\Nb\n");
    assertThat(written.problems())
        .extracting(problem -> problem.message())
        .containsExactly(
            "Advanced SubStation Alpha has no place for commas and line ends in a field: \"Lee, Ann\"",
            "Advanced SubStation Alpha has no place for line ends in a text, written as \\N:"
                + " \"a / b\"",
            "Advanced SubStation Alpha has no place for cue settings: \"Colour:red\"");
  }

  @Test
  void whatHasNoHeaderGetsOneThatSaysNothing() {
    String written = SubtitleFormat.ASS.write(subtitles(new Cue(1000, 2000, "Hello"))).text();
    assertThat(written)
        .isEqualTo(
            """
            [Script Info]
            ScriptType: v4.00+
            PlayResX: 384
            PlayResY: 288
            WrapStyle: 0
            ScaledBorderAndShadow: yes

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, \
            BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, \
            BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
            Style: Default,Arial,18,&H00FFFFFF,&H0000FFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,\
            0,1,1,1,2,10,10,10,1

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Hello
            """);
    assertThat(read(written).value().asides()).isEmpty();
  }

  @Test
  void aScriptOfSubStationAlphaStaysOne() {
    String script =
        """
        [Script Info]
        ScriptType: v4.00
        !: an old way to comment

        [V4 Styles]
        Format: Name, PrimaryColour, Bold, Alignment
        Style: Default,65535,0,6

        [Events]
        Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
        Dialogue: Marked=0,0:00:01.00,0:00:02.00,*Default,NTP,0000,0000,0000,!Effect,Hello
        """;
    assertThat(SubtitleFormat.of(script)).contains(SubtitleFormat.SSA);
    var read = SubtitleFormat.SSA.read(script, Language.of("en"));
    assertThat(read.problems()).isEmpty();
    assertThat(SubtitleFormat.SSA.write(read.value()).text()).isEqualTo(script);
    assertThat(SubtitleFormat.SUBRIP.write(read.value()).text())
        .contains("{\\an8}<font color=\"#ffff00\">Hello</font>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEBVTT", "TTML", "SSA", "SUBRIP"})
  void aDrawingIsReportedAndNoCueOfAnotherFormat(SubtitleFormat format) {
    Cue drawing = new Cue(1000, 2000, "{\\an5\\p1}m 0 0 l 100 0{\\p0}");
    var written = format.write(subtitles(drawing));
    assertThat(written.problems())
        .hasToString(
            "[1:1: %s has no place for drawings: \"m 0 0 l 100 0\"]".formatted(format.title()));
    var none =
        format.write(
            new Subtitles(SubtitleFormat.ASS, new Track("en", Track.Origin.HUMAN, List.of())));
    assertThat(written.text()).isEqualTo(none.text());
  }

  private static Parsed<Subtitles> read(String script) {
    return SubtitleFormat.ASS.read(script, Language.of("en"));
  }

  private static String copy(String script) {
    return SubtitleFormat.ASS.write(read(script).value()).text();
  }

  private static Subtitles subtitles(Cue cue) {
    return new Subtitles(SubtitleFormat.ASS, new Track("en", Track.Origin.HUMAN, List.of(cue)));
  }
}
