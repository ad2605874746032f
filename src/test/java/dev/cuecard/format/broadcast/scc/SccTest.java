package dev.cuecard.format.broadcast.scc;

import static dev.cuecard.format.broadcast.scc.SccLine.BS;
import static dev.cuecard.format.broadcast.scc.SccLine.CR;
import static dev.cuecard.format.broadcast.scc.SccLine.DER;
import static dev.cuecard.format.broadcast.scc.SccLine.EDM;
import static dev.cuecard.format.broadcast.scc.SccLine.ENM;
import static dev.cuecard.format.broadcast.scc.SccLine.EOC;
import static dev.cuecard.format.broadcast.scc.SccLine.ITALIC;
import static dev.cuecard.format.broadcast.scc.SccLine.RCL;
import static dev.cuecard.format.broadcast.scc.SccLine.RDC;
import static dev.cuecard.format.broadcast.scc.SccLine.RTD;
import static dev.cuecard.format.broadcast.scc.SccLine.RU2;
import static dev.cuecard.format.broadcast.scc.SccLine.WHITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// "Scenarist captions" in docs/formats.md.
class SccTest {
  private static final String HEADER = "Scenarist_SCC V1.0\n\n";

  @Test
  void aPopOnCaptionIsSeenFromItsEndToItsErasure() {
    var read = read(popOn("00:00:01:00", "Hello"), line("00:00:03:00").send(EDM));
    assertThat(read.problems()).isEmpty();
    assertThat(cues(read)).extracting(Cue::text).containsExactly("Hello");
    assertThat(cues(read)).extracting(Cue::span).containsExactly(span(30 + 9, 90));
  }

  @Test
  void theNextCaptionTakesTheOneBeforeItAway() {
    var read =
        read(
            popOn("00:00:01:00", "one"),
            popOn("00:00:02:00", "two"),
            line("00:00:03:00").send(EDM));
    assertThat(cues(read)).extracting(Cue::text).containsExactly("one", "two");
    assertThat(cues(read))
        .extracting(Cue::span)
        .containsExactly(span(30 + 8, 60 + 8), span(60 + 8, 90));
  }

  @Test
  void aCaptionThatNothingTakesAwayStaysFourSeconds() {
    assertThat(cues(read(popOn("00:00:01:00", "Hello"))))
        .extracting(cue -> cue.span().length())
        .containsExactly(4000L);
  }

  @Test
  void aCaptionThatIsNeverShownIsReadAndReported() {
    var read = read(line("00:00:01:00").send(RCL).at(15, 0).text("Hello"));
    assertThat(cues(read)).extracting(Cue::text).containsExactly("Hello");
    assertThat(read.problems())
        .hasToString("[3:1: the last caption is sent and never shown: \"Hello\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "00:00:01:00,30",
    "01:00:00:00,108000",
    "01:00:00;00,107892",
    "00:01:00;02,1800",
    "00:10:00;00,17982",
    "00:10:00.00,17982",
    "0:0:1:0,30"
  })
  void timeCodesCountFramesOfAmericanTelevision(String time, long frame) {
    var read = read(line(time).send(RDC).text("Hi"), line("10:00:00:00").send(EDM));
    assertThat(cues(read)).extracting(Cue::span).containsExactly(span(frame + 2, 10 * 3600 * 30));
  }

  @Test
  void theRateThatIsAskedForCounts() throws IOException {
    var hints = new Hints(Language.UNKNOWN, OptionalDouble.of(25));
    String text = HEADER + popOn("00:00:01:00", "Hello") + line("00:00:03:00").send(EDM);
    var read = SubtitleFormat.SCC.read(Encoded.of(text), hints);
    assertThat(cues(read)).extracting(Cue::span).containsExactly(new TimeSpan(1360, 3000));
  }

  @Test
  void aRowThatRollsUpIsSeenFromItsFirstCharacterToItsReturn() {
    var read =
        read(
            line("00:00:01:00").send(RU2).send(CR).at(15, 0).text("one"),
            line("00:00:02:00").send(RU2).send(CR).at(15, 0).text("two"),
            line("00:00:03:00").send(EDM));
    assertThat(read.problems()).isEmpty();
    assertThat(cues(read)).extracting(Cue::text).containsExactly("one", "two");
    assertThat(cues(read))
        .extracting(Cue::span)
        .containsExactly(span(30 + 6, 60 + 2), span(60 + 6, 90));
  }

  @Test
  void whatIsPaintedIsSeenFromItsFirstCharacterToItsErasure() {
    var read =
        read(
            line("00:00:01:00").send(RDC).at(14, 0).text("one").at(15, 0).text("two"),
            line("00:00:03:00").send(EDM));
    assertThat(cues(read)).extracting(Cue::text).containsExactly("one\ntwo");
    assertThat(cues(read)).extracting(Cue::span).containsExactly(span(30 + 4, 90));
  }

  @Test
  void paintingAnewTellsOnlyWhatIsNew() {
    var read =
        read(
            line("00:00:01:00").send(RDC).at(14, 0).text("one"),
            line("00:00:02:00").send(RDC).at(15, 0).text("two"),
            line("00:00:03:00").send(EDM));
    assertThat(cues(read)).extracting(Cue::text).containsExactly("one", "two");
  }

  @Test
  void aControlCodeSentTwiceCountsOnceSentFourTimesTwice() {
    assertThat(text(line("0:0:1:0").send(RCL).text("a").send(0x1137).send(0x1137).send(EOC)))
        .isEqualTo("a♪♪");
    assertThat(text(line("0:0:1:0").once(RCL).text("a").once(0x1137).once(EOC))).isEqualTo("a♪");
  }

  @Test
  void bytesWithoutParityAreReadOnesWithWrongParityAreReported() {
    var none = read("00:00:01:00\t1420 4869 142f\n");
    assertThat(cues(none)).extracting(Cue::text).containsExactly("Hi");
    assertThat(none.problems()).isEmpty();
    assertThat(read("00:00:01:00\t9420 C8E9 942F\n").problems()).isEmpty();
    assertThat(read("00:00:01:00\t9420 48e9 942f\n").problems())
        .hasToString(
            "[1:1: note: a word has the wrong parity, read all the same: once, at 00:00:01:00]");
  }

  @Test
  void charactersBeyondAsciiHaveTheirOwnCodes() {
    assertThat(text(line("0:0:1:0").send(RCL).text("*\\^_`{|}~").send(EOC))).isEqualTo("áéíóúç÷Ññ");
    assertThat(text(line("0:0:1:0").send(RCL).send(0x1130).send(0x113F).send(EOC))).isEqualTo("®û");
  }

  @Test
  void anExtendedCharacterReplacesTheOneBeforeIt() {
    var line = line("0:0:1:0").send(RCL).text("A").send(0x1220).text("s").send(0x1334);
    assertThat(text(line.send(EOC))).isEqualTo("Áß");
  }

  @Test
  void italicsColoursAndUnderlinesAreTags() {
    assertThat(text(line("0:0:1:0").send(RCL).text("so").send(ITALIC).text("it is").send(EOC)))
        .isEqualTo("so <i>it is</i>");
    assertThat(text(line("0:0:1:0").send(RCL).send(0x144B).text("loud").send(EOC)))
        .isEqualTo("<font color=\"yellow\"><u>loud</u></font>");
  }

  @Test
  void aCodeBetweenWordsIsOneBlankAndNoneBeforeAMark() {
    var line = line("0:0:1:0").send(RCL).send(ITALIC).text("it ").send(WHITE).text("is");
    assertThat(text(line.send(ITALIC).text("so").send(WHITE).text(".").send(EOC)))
        .isEqualTo("<i>it</i> is <i>so</i>.");
  }

  @Test
  void whatIsSkippedBetweenWordsIsABlank() {
    assertThat(text(line("0:0:1:0").send(RCL).text("who").send(0x1723).text("me").send(EOC)))
        .isEqualTo("who me");
  }

  @Test
  void backspaceAndDeleteToEndOfRowTakeCharactersAway() {
    assertThat(text(line("0:0:1:0").send(RCL).text("hat").send(BS).text("m").send(EOC)))
        .isEqualTo("ham");
    var line = line("0:0:1:0").send(RCL).at(15, 0).text("too much").at(15, 4);
    assertThat(text(line.send(DER).send(EOC))).isEqualTo("too");
  }

  @Test
  void whatIsErasedBeforeItIsShownIsNoCaption() {
    var line = line("0:0:1:0").send(RCL).at(1, 0).text("no").send(ENM).at(15, 0).text("yes");
    assertThat(text(line.send(EOC))).isEqualTo("yes");
  }

  @Test
  void otherChannelsAreCountedAndLeftOut() {
    var read = read(popOn("00:00:01:00", "Hello"), line("00:00:02:00").send(0x1C20).text("Hola"));
    assertThat(cues(read)).extracting(Cue::text).containsExactly("Hello");
    assertThat(read.problems())
        .hasToString(
            "[1:1: a word of channel CC2 or T2 is left out: 3 times, first at 00:00:02:00]");
  }

  @Test
  void textThatIsNoCaptionIsCountedAndLeftOut() {
    var read = read(line("0:0:1:0").send(RTD).text("news"), popOn("00:00:02:00", "Hello"));
    assertThat(cues(read)).extracting(Cue::text).containsExactly("Hello");
    assertThat(read.problems())
        .hasToString("[1:1: a word of channel T1 is left out: 3 times, first at 00:00:01:00]");
  }

  @Test
  void dataForReceiversAreLeftOut() {
    var read = read(line("0:0:1:0").send(RCL).once(0x0103).text("Film").once(0x0F1D).send(EOC));
    assertThat(cues(read)).isEmpty();
  }

  @Test
  void aCentredCaptionAtTheBottomStandsWhereSubtitlesDo() {
    var centred = line("0:0:1:0").send(RCL).at(15, 12).text("centred!").send(EOC);
    assertThat(vtt(centred)).contains("00:00:01.268 --> 00:00:05.268\ncentred!");
  }

  @Test
  void anotherPlaceIsKept() {
    var high = line("0:0:1:0").send(RCL).at(1, 4).text("up here").send(EOC);
    assertThat(cues(read(high)).getFirst().settings()).contains("rows:1 columns:4");
    assertThat(vtt(high)).contains(" line:10% position:20%,line-left align:left\nup here");
  }

  @Test
  void aWordThatIsNoneIsReportedAndTheRestRead() {
    var read = read("00:00:01:00\t9420 c8 zz20 48e96921\n");
    assertThat(cues(read)).extracting(Cue::text).containsExactly("Hii!");
    assertThat(read.problems())
        .extracting(Object::toString)
        .startsWith(
            "3:18: expected a word of four hexadecimal digits, got \"c8\"",
            "3:21: expected a word of four hexadecimal digits, got \"zz20\"");
  }

  @Test
  void aLineWithoutATimeCodeIsReported() {
    var read = read("9420 9420\n", popOn("00:00:01:00", "Hello"));
    assertThat(cues(read)).hasSize(1);
    assertThat(read.problems())
        .hasToString(
            "[3:1: expected a line such as 00:00:01:00 and words such as 9420,"
                + " got \"9420 9420\"]");
  }

  @Test
  void aTimeThatIsNoneIsCountedOnAndReported() {
    var read = read(popOn("00:00:61:30", "Hello"), line("00:01:05:00").send(EDM));
    assertThat(cues(read).getFirst().span()).isEqualTo(span(62 * 30 + 9, 65 * 30));
    assertThat(read.problems())
        .hasToString("[3:1: no time of day has the code 00:00:61:30, counted on]");
  }

  @Test
  void aLineBeforeTheEndOfTheOneAboveIsReported() {
    var read = read(popOn("00:00:01:00", "Hello"), line("00:00:01:03").send(EDM));
    assertThat(read.problems())
        .extracting(Object::toString)
        .containsExactly(
            "5:1: cue ends before it starts",
            "1:1: note: a line is to be sent before the one above it is over: once,"
                + " at 00:00:01:03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Scenarist_SCC V1.0\n", "\uFEFFScenarist_SCC V1.0", "\"scenarist_scc v1.0"})
  void theSignatureIsEnough(String text) {
    assertThat(SubtitleFormat.of(text)).contains(SubtitleFormat.SCC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00:01:00\t9420 942f\n", "About Scenarist_SCC V1.0\n", ""})
  void withoutTheSignatureItIsAnotherFormat(String text) {
    assertThat(SubtitleFormat.of(text)).isEmpty();
    assertThat(SubtitleFormat.SCC.read(text, Language.UNKNOWN).problems()).isNotEmpty();
  }

  private static SccLine line(String time) {
    return new SccLine(time);
  }

  private static SccLine popOn(String time, String text) {
    return line(time).send(ENM).send(RCL).at(15, 0).text(text).send(EOC);
  }

  private static TimeSpan span(long startFrame, long endFrame) {
    return new TimeSpan(Math.round(startFrame * 1001 / 30.0), Math.round(endFrame * 1001 / 30.0));
  }

  private static Parsed<Subtitles> read(Object... lines) {
    var text = new StringBuilder(HEADER);
    List.of(lines).forEach(text::append);
    return SubtitleFormat.SCC.read(text.toString(), Language.of("en"));
  }

  private static List<Cue> cues(Parsed<Subtitles> read) {
    return read.value().track().cues();
  }

  private static String text(SccLine line) {
    var read = read(line);
    assertThat(read.problems()).isEmpty();
    assertThat(cues(read)).hasSize(1);
    return cues(read).getFirst().text();
  }

  private static String vtt(SccLine line) {
    return SubtitleFormat.WEBVTT.write(read(line).value()).text();
  }
}
