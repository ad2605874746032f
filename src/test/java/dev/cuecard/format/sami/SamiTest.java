package dev.cuecard.format.sami;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule of "SAMI" in docs/formats.md.
class SamiTest {
  private static final String HEAD =
      """
      <SAMI>
      <HEAD>
      <TITLE>A talk</TITLE>
      <STYLE TYPE="text/css">
      <!--
      P { font-size: 12pt; }
      .ENCC { Name: English; lang: en-US; SAMIType: CC; }
      .KRCC { Name: Korean; lang: ko-KR; SAMIType: CC; }
      -->
      </STYLE>
      </HEAD>
      <BODY>
      """;

  @ParameterizedTest
  @ValueSource(strings = {"<SAMI>", "\n<sami>", "<!-- made by hand -->\n<Sami><Head>"})
  void aFileIsSamiByItsFirstTag(String head) {
    assertThat(SubtitleFormat.of(head + "<SYNC Start=0><P>Hello")).contains(SubtitleFormat.SAMI);
  }

  @Test
  void aTextIsShownUntilTheNextOfItsClass() {
    assertThat(
            cues(
                """
                <SYNC Start=1000><P Class=ENCC>The tide
                  is <i>out</i>.<br>Come &amp; see&nbsp;it.
                <SYNC Start=3000><P Class=ENCC>&nbsp;
                <sync start="4000" end="4500"><p class="encc">Quick
                <SYNC Start=6000><P Class=ENCC>Last
                </BODY>
                </SAMI>
                """))
        .containsExactly(
            new Cue(1000, 3000, "The tide is <i>out</i>.\nCome &amp; see it."),
            new Cue(4000, 4500, "Quick"),
            new Cue(6000, 11000, "Last"));
  }

  @Test
  void theLanguageAskedForIsReadElseThatOfTheFirstText() {
    String body =
        """
        <SYNC Start=1000><P Class=ENCC>Low water<P Class=KRCC>썰물
        <SYNC Start=2000><P Class=KRCC>&nbsp;
        <SYNC Start=3000><P Class=ENCC>High water
        """;

    var first = read(body, Language.UNKNOWN);
    assertThat(first.value().track().cues())
        .containsExactly(new Cue(1000, 3000, "Low water"), new Cue(3000, 8000, "High water"));
    assertThat(first.value().track().language()).hasToString("en-us");
    assertThat(first.problems())
        .extracting(Problem::message)
        .containsExactly("one language is read, en-us; not KRCC (ko-kr), 1 text");

    var korean = read(body, Language.of("ko"));
    assertThat(korean.value().track().cues()).containsExactly(new Cue(1000, 2000, "썰물"));
  }

  @Test
  void aSourceIsWhoSpeaksFromThenOn() {
    List<Cue> cues =
        cues(
            """
            <SYNC Start=1000>
            <P Class=ENCC ID=Source>The keeper</P>
            <P Class=ENCC>Mind the step.</P>
            <SYNC Start=2000><P Class=ENCC>And the next.
            <SYNC Start=3000><P Class=ENCC ID=Source>&nbsp;<P Class=ENCC>The door shuts.
            """);

    assertThat(cues)
        .extracting(Cue::text)
        .containsExactly("Mind the step.", "And the next.", "The door shuts.");
    assertThat(cues)
        .extracting(Cue::voice)
        .containsExactly(Optional.of("The keeper"), Optional.of("The keeper"), Optional.empty());
  }

  @Test
  void tagsThatSubRipDoesNotKnowAreDropped() {
    assertThat(
            cues(
                """
                <SYNC Start=0><P><div align="center"><font color="#ff0000">Red</font> &eacute;t&eacute;</div>
                """))
        .containsExactly(new Cue(0, 5000, "<font color=\"#ff0000\">Red</font> été"));
  }

  @Test
  void aSyncThatSaysNothingEndsWhatIsShown() {
    assertThat(cues("<SYNC Start=1000><P>One <i/>word\n<SYNC Start=1500></BODY>\n"))
        .containsExactly(new Cue(1000, 1500, "One word"));
  }

  @Test
  void aSyncBeforeTheOneAboveItIsReported() {
    var read = read("<SYNC Start=9000><P>late\n<SYNC Start=5000><P>early\n", Language.UNKNOWN);

    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("begins before the one above it does");
  }

  @Test
  void aSyncWithoutATimeIsReported() {
    var read =
        read("<SYNC><P>lost\n<SYNC Start=soon><P>lost\n<SYNC Start=1><P>kept\n", Language.UNKNOWN);

    assertThat(read.value().track().cues()).containsExactly(new Cue(1, 5001, "kept"));
    assertThat(read.problems())
        .extracting(Object::toString)
        .first()
        .asString()
        .contains("13:1")
        .contains("expected a time in milliseconds such as <SYNC Start=1000>");
    assertThat(read.problems()).hasSize(2);
  }

  @Test
  void aFileOfSeveralPiecesIsReadAsOfOne() {
    String file =
        HEAD
            + """
            <SYNC Start=1000><P Class=ENCC>The tide
              is <i>out</i>.
            <SYNC Start=3000><P Class=ENCC>Come and see.
            <SYNC Start=6000><P Class=ENCC>&nbsp;
            <SYNC Start=8000><P Class=ENCC>Last
            """;
    for (int end = file.indexOf("<SYNC") + 5; end < file.length(); end++) {
      int cut = SamiTag.lastSync(file.substring(0, end));

      assertThat(cues(file.substring(0, cut), file.substring(cut)))
          .containsExactly(
              new Cue(1000, 3000, "The tide is <i>out</i>."),
              new Cue(3000, 6000, "Come and see."),
              new Cue(8000, 13_000, "Last"));
    }
  }

  private static List<Cue> cues(String piece, String last) {
    List<Cue> cues = new ArrayList<>();
    var parser =
        new SamiParser(
            Language.UNKNOWN,
            new Sink() {
              @Override
              public void about(Language language, Track.Origin origin) {}

              @Override
              public void aside(Aside aside) {}

              @Override
              public void cue(Cue cue) {
                cues.add(cue);
              }

              @Override
              public void problem(Problem problem) {}
            });
    parser.read(piece, new ProblemLog(piece, 1, _ -> {}), false);
    parser.read(last, new ProblemLog(last, 1, _ -> {}), true);
    return cues;
  }

  private static List<Cue> cues(String body) {
    return read(body, Language.UNKNOWN).value().track().cues();
  }

  private static Parsed<Subtitles> read(String body, Language language) {
    return SubtitleFormat.SAMI.read(HEAD + body, language);
  }
}
