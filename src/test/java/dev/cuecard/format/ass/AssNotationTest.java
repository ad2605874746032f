package dev.cuecard.format.ass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Comment;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "Advanced SubStation Alpha" in docs/formats.md that is about the text of an event.
/// What a text means is shown in WebVTT, which has a tag for nearly everything.
class AssNotationTest {
  private final Notation ass = SubtitleFormat.ASS.notation();
  private final Output reading = new Output("WebVTT", new StringBuilder());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\i1}so{\\i0} it|<i>so</i> it",
        "{\\b1}a{\\b0}b{\\b700}c{\\b400}d|<b>a</b>b<b>c</b>d",
        "{\\u1}a{\\u}b|<u>a</u>b",
        "{\\i1\\b1}a{\\i0}b|<b><i>a</i>b</b>",
        "{\\i1}a{\\i1}b|<i>ab</i>",
        "{\\i1}{\\i0}a|a",
        "{\\c&H0000FF&}a{\\c}b|<c.red>a</c>b",
        "{\\1c&HFF&}a{\\r}b|<c.red>a</c>b",
        "{\\rLoud}a{\\r}b|<b>a</b>b",
        "{\\rUnknown}a|a",
        "{ \\i1 }a|<i>a</i>",
        "{said softly}a|a",
        "a{\\p1}m 0 0 l 1 1{\\p0}b|ab",
        "{\\fad(200,300)\\blur2}a|a",
        "{\\t(0,100,\\i1\\c&HFF&)}a|a",
        "an open { brace|an open { brace",
        "a } b|a } b",
        "\\{not a comment\\}|{not a comment}",
        "C:\\dir|C:\\dir",
        "one\\htwo|one\u00A0two",
        "one\\ntwo|one two",
        "a & b < c|a &amp; b &lt; c",
        "a{\\bord2\\be1\\shad0\\fscx120\\frz10\\clip(1,2,3,4)}b|ab",
      })
  void theTextMeans(String text, String expected) {
    ass.aside(styles("Style: Loud,-1,0,&H00FFFFFF,2"));
    assertThat(vtt(text).text()).isEqualTo(expected);
  }

  @Test
  void capitalNEndsALine() {
    assertThat(vtt("one\\Ntwo").text()).isEqualTo("one\ntwo");
  }

  @Test
  void smallNEndsALineWhereLinesAreNotWrapped() {
    assertThat(vtt("{\\q2}one\\ntwo").text()).isEqualTo("one\ntwo");
    ass.aside(new Aside(Aside.Kind.HEADER, "[Script Info]\nWrapStyle: 2", 0));
    assertThat(vtt("one\\ntwo").text()).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Loud,-1,0,&H00FFFFFF,2|<b>a</b>",
        "Loud,0,-1,&HFFFFFF,2|<i>a</i>",
        "Loud,0,0,&H0000FFFF,2|<c.yellow>a</c>",
        "Loud,0,0,65535,2|<c.yellow>a</c>",
        "***Loud,-1,0,-1,2|<b>a</b>",
        "Default,-1,0,0xFFFFFF,2|<b>a</b>",
        "Other,-1,0,&H00FFFFFF,2|a",
      })
  void theStyleOfAnEventCounts(String style, String expected) {
    ass.aside(styles("Style: " + style));
    var cue = new Cue(span(), "a", Optional.empty(), Optional.empty(), Optional.of("Style:Loud"));
    assertThat(vtt(cue).text()).isEqualTo(expected);
  }

  @Test
  void anOverrideTakesBackWhatTheStyleSays() {
    ass.aside(styles("Style: Default,-1,0,&H0000FFFF,2"));
    assertThat(vtt("a{\\b0}b{\\c&HFFFFFF&}c{\\r}d").text())
        .isEqualTo("<c.yellow><b>a</b>b</c><c.white>c</c><c.yellow><b>d</b></c>");
  }

  @ParameterizedTest
  @CsvSource({"an7,TOP_LEFT", "an5,MIDDLE", "a6,TOP", "a10,MIDDLE", "a1,BOTTOM_LEFT", "a11,RIGHT"})
  void placesAreCountedInTwoWays(String code, Anchor expected) {
    assertThat(styled("{\\" + code + "}a").placement()).isEqualTo(Placement.at(expected));
  }

  @ParameterizedTest
  @CsvSource({"[V4+ Styles],6,RIGHT", "[V4 Styles],6,TOP", "[V4 Styles],9,LEFT"})
  void thePlaceOfAStyleIsCountedAsItsListDoes(String heading, String key, Anchor expected) {
    ass.aside(
        new Aside(
            Aside.Kind.STYLE, heading + "\nFormat: Name, Alignment\nStyle: Default," + key, 0));
    assertThat(styled("a").placement()).isEqualTo(Placement.at(expected));
  }

  @Test
  void theFirstPlaceAndTheFirstPointCount() {
    var placement = styled("{\\an8\\pos(96,72)}a{\\an2\\pos(1,1)}b").placement();
    assertThat(placement.anchor()).isEqualTo(Anchor.TOP);
    assertThat(placement.point()).contains(new Placement.Point(25, 25));
  }

  @ParameterizedTest
  @CsvSource({
    "'PlayResX: 1920\nPlayResY: 1080',75,50",
    "PlayResY: 1080,100,50",
    "PlayResX: 1920,75,37.5",
    "Title: x,100,100"
  })
  void pointsAreMeasuredOnThePictureOfTheScript(String info, double x, double y) {
    ass.aside(new Aside(Aside.Kind.HEADER, "[Script Info]\n" + info, 0));
    assertThat(styled("{\\pos( 1440, 540)}a").placement().point())
        .contains(new Placement.Point(x, y));
  }

  @Test
  void aTextThatMovesStandsWhereItStarts() {
    assertThat(styled("{\\move(192,144,0,0,100,200)}a").placement().point())
        .contains(new Placement.Point(50, 50));
    assertThat(losses()).containsExactly("movements: \"\\move(192,144,0,0,100,200)\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\k20}la{\\k30}lo{\\k40}li|la<00:00:01.200>lo<00:00:01.500>li",
        "{\\k20}{\\kf30}lo|<00:00:01.200>lo",
        "{\\k}la{\\k1}lo|la",
        "{\\kt50\\k10}la{\\k10}lo|<00:00:01.500>la<00:00:01.600>lo",
        "{\\k200}la{\\k30}lo|lalo",
      })
  void syllablesOfASongAreTimesInsideTheCue(String text, String expected) {
    assertThat(vtt(text).text()).startsWith(expected);
  }

  @Test
  void whatNoOtherFormatSaysIsReported() {
    vtt(
        new Cue(
            span(),
            "{hi\\fad(1,2)}a{\\p1}m 0 0{\\p0}{\\fad(3,4)\\ko9}",
            Optional.empty(),
            Optional.empty(),
            Optional.of("Layer:1 Style:x MarginL:0000 Effect:\"Scroll up;1\"")));
    assertThat(losses())
        .containsExactly(
            "fields of events: \"Layer:1 Effect:\"Scroll up;1\"\"",
            "comments inside a text: \"hi\"",
            "ASS overrides: \"\\fad(1,2)\" and 1 more",
            "ways to fill the syllables of a song: \"\\ko9\"",
            "drawings: \"m 0 0\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain, words",
        "<i>so</i> it <b>is <u>now</u></b>",
        "one\ntwo",
        "1 &lt; 2 &amp; {3} \\N \\h \\ x\u00A0y",
        "a\\",
        "la<00:00:01.200>lo<00:00:01.500>li",
        "<00:00:01.200>lo",
        "<i>la<00:00:01.200>lo</i>",
      })
  void whatWebVttSaysComesBackFromAss(String text) {
    var vtt = SubtitleFormat.WEBVTT.notation();
    Cue there = ass.write(vtt.read(new Cue(span(), text), reading.losses()), reading.losses());
    assertThat(vtt(there).text()).as(there.text()).isEqualTo(text);
    assertThat(losses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<i>so</i> it|{\\i1}so{\\i0} it",
        "<i></i>it|it",
        "<c.red>a <b>b</b></c>|{\\c&H0000FF&}a {\\b1}b",
        "<c.red>a <c.blue>b</c> c</c>|{\\c&H0000FF&}a {\\c&HFF0000&}b{\\c&H0000FF&} c",
        "{a} C:\\New|\\{a\\} C:\\\u2060New",
        "la<00:00:01.205>lo|{\\k21}la{\\k79}lo",
        "<ruby>字<rt>ji</rt></ruby>|字(ji)",
      })
  void theTextIsWritten(String text, String expected) {
    StyledCue cue = SubtitleFormat.WEBVTT.notation().read(new Cue(span(), text), reading.losses());
    assertThat(ass.write(cue, reading.losses()).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ASS,{\\an7\\pos(96;144)}a", "SSA,{\\a5\\pos(96;144)}a"})
  void thePlaceIsWrittenInTheWayOfTheFormat(SubtitleFormat format, String expected) {
    var placement =
        new Placement(
            Anchor.TOP_LEFT,
            Optional.of(new Placement.Point(25, 50)),
            java.util.OptionalDouble.empty());
    var cue =
        new StyledCue(span(), CueText.plain("a"), Optional.empty(), Optional.empty(), placement);
    assertThat(format.notation().write(cue, reading.losses()).text())
        .isEqualTo(expected.replace(';', ','));
  }

  @Test
  void everyAnchorComesBack() {
    for (Anchor anchor : Anchor.values()) {
      for (SubtitleFormat format : List.of(SubtitleFormat.ASS, SubtitleFormat.SSA)) {
        var cue =
            new StyledCue(
                span(),
                CueText.plain("a"),
                Optional.empty(),
                Optional.empty(),
                Placement.at(anchor));
        Notation notation = format.notation();
        assertThat(notation.read(notation.write(cue, reading.losses()), reading.losses()))
            .isEqualTo(cue);
      }
    }
  }

  @Test
  void aCommentIsSaidInAnotherFormatAndComesBack() {
    Aside note = ass.comment(Comment.of("ask, {who}\nthis is"), 3, reading.losses()).orElseThrow();
    assertThat(note.text())
        .isEqualTo("Comment: 0,0:00:00.00,0:00:00.00,Default,,0,0,0,,ask, \\{who\\}\\Nthis is");
    assertThat(ass.comment(note)).contains(Comment.of("ask, {who}\nthis is"));
    assertThat(ass.comment(new Aside(Aside.Kind.NOTE, "; so\n!: it", 0)))
        .contains(Comment.of("so\nit"));
  }

  @Test
  void aSongIsStretchedWithItsCueAndEndsWhereItShould() {
    var cue = new Cue(1000, 2000, "\\k5 {\\k15}a{\\kf15}b{\\K15}c");
    assertThat(ass.retimed(cue, new Retiming(1.1, 0)))
        .isEqualTo(new Cue(1100, 2200, "\\k5 {\\k17}a{\\kf16}b{\\K17}c"));
    assertThat(ass.retimed(cue, Retiming.shift(10)).text()).isEqualTo(cue.text());
  }

  private static TimeSpan span() {
    return new TimeSpan(1000, 2000);
  }

  private static Aside styles(String style) {
    return new Aside(
        Aside.Kind.STYLE,
        "[V4+ Styles]\nFormat: Name, Bold, Italic, PrimaryColour, Alignment\n" + style,
        0);
  }

  private StyledCue styled(String text) {
    return ass.read(new Cue(span(), text), reading.losses());
  }

  private Cue vtt(String text) {
    return vtt(new Cue(span(), text));
  }

  private Cue vtt(Cue cue) {
    return SubtitleFormat.WEBVTT
        .notation()
        .write(ass.read(cue, reading.losses()), reading.losses());
  }

  private List<String> losses() {
    return reading.losses().list().stream()
        .map(Problem::message)
        .map(message -> message.replace("WebVTT has no place for ", ""))
        .toList();
  }
}
