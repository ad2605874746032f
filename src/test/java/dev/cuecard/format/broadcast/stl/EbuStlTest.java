package dev.cuecard.format.broadcast.stl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "EBU STL" in docs/formats.md.
class EbuStlTest {
  private static final String LINE = "\u008A";

  @Test
  void aBlockIsACue() {
    var read = read(new StlFile().add("00000105", "00000300", "Hello" + LINE + "there"));
    assertThat(read.problems()).isEmpty();
    assertThat(cues(read))
        .containsExactly(
            new Cue(
                new TimeSpan(1200, 3000),
                "Hello\nthere",
                Optional.empty(),
                Optional.empty(),
                Optional.of("vp:20/23 jc:2")));
  }

  @Test
  void itIsKnownByItsBytes() {
    byte[] bytes = new StlFile().bytes();
    assertThat(SubtitleFormat.of(encoded(bytes))).contains(SubtitleFormat.EBU_STL);
    bytes[3] = 'X';
    assertThat(SubtitleFormat.of(encoded(bytes))).isEmpty();
  }

  @Test
  void theFirstBlockSaysLanguageAndTitle() {
    var read = read(new StlFile().gsi(14, "0F").gsi(16, "Un \u0082t\u0082"));
    assertThat(read.value().track().language()).isEqualTo("fr");
    assertThat(read.value().header("Title")).contains("Un été");
  }

  @ParameterizedTest
  @CsvSource({
    "08,de",
    "1e,no",
    "2A,nl-be",
    "56,ru",
    "7F,am",
    "00,und",
    "2C,und",
    "zz,und",
    "80,und"
  })
  void languagesHaveCodes(String code, String tag) {
    assertThat(StlLanguages.of(code)).isEqualTo(new Language(tag));
  }

  @ParameterizedTest
  @CsvSource({"STL25.01,1480", "STL30.01,1400", "STL24.01,1500", "STL50.01,1240", "STL23.01,1502"})
  void framesAreThoseOfTheDiskFormat(String diskFormat, long millis) {
    var read = read(new StlFile().gsi(3, diskFormat).add("00000112", "00000200", "Hello"));
    assertThat(cues(read).getFirst().span().start()).isEqualTo(millis);
  }

  @Test
  void theRateThatIsAskedForCounts() {
    var hints = new Hints(Language.UNKNOWN, OptionalDouble.of(29.97));
    var file = new StlFile().gsi(3, "STL30.01").add("01000000", "01000200", "Hello");
    assertThat(cues(read(file.bytes(), hints)).getFirst().span().start()).isEqualTo(3_603_600);
  }

  @Test
  void timesCountFromTheStartOfTheProgramme() {
    var file = new StlFile().gsi(256, "10000000").add("10000100", "10000200", "Hello");
    assertThat(cues(read(file)).getFirst().span()).isEqualTo(new TimeSpan(1000, 2000));
  }

  @Test
  void aStartOfProgrammeThatTheTimesComeBeforeIsNotBelieved() {
    var file = new StlFile().gsi(256, "10000000").add("00000100", "00000200", "Hello");
    assertThat(cues(read(file)).getFirst().span()).isEqualTo(new TimeSpan(1000, 2000));
    assertThat(read(file).problems())
        .hasToString(
            "[1:257: note: GSI: the programme is to start at 10:00:00:00, where few subtitles have"
                + " begun; their times are left as they are]");
  }

  @Test
  void anAccentStandsBeforeItsLetter() {
    assertThat(text("\u00C2e \u00C8u \u00CFs \u00CBc \u00C2 x")).isEqualTo("é ü š ç ´x");
    assertThat(text("\u00E1\u00F1\u00FB \u00D5 \u00A4\u00A8")).isEqualTo("Ææß ♪ $¤");
  }

  @ParameterizedTest
  @CsvSource({
    "01,\u00B4\u00D0,Да",
    "02,\u00C7\u00E4,ال",
    "03,\u00CD\u00E1,Να",
    "04,\u00F9\u00EC,של"
  })
  void otherCodeTablesAreThoseOfIso8859(String table, String codes, String words) {
    var read = read(new StlFile().gsi(12, table).add("00000100", "00000200", codes));
    assertThat(cues(read)).extracting(Cue::text).containsExactly(words);
  }

  @Test
  void anUnknownCodeTableIsTakenForLatin() {
    var read = read(new StlFile().gsi(12, "07").add("00000100", "00000200", "\u00C2e"));
    assertThat(cues(read)).extracting(Cue::text).containsExactly("é");
    assertThat(read.problems())
        .hasToString("[1:13: GSI: expected a code table from 00 to 04, got \"07\", taken as 00]");
  }

  @Test
  void italicsUnderlinesAndColoursAreTags() {
    assertThat(text("a \u0080b\u0081 \u0082c\u0083")).isEqualTo("a <i>b</i> <u>c</u>");
    assertThat(text("\r\u000B\u000B\u0003Yes.\u0006No.\n\n"))
        .isEqualTo("<font color=\"yellow\">Yes.</font> <font color=\"cyan\">No.</font>");
  }

  @Test
  void aRowBeginsInWhite() {
    assertThat(text("\u0002one" + LINE + LINE + "two" + LINE))
        .isEqualTo("<font color=\"lime\">one</font>\ntwo");
  }

  @Test
  void whatFollowsUnusedSpaceIsNotRead() {
    assertThat(text("one\u008Ftwo")).isEqualTo("one");
  }

  @Test
  void aSubtitleMayTakeSeveralBlocks() {
    var read =
        read(
            new StlFile()
                .block(1, 0, 0, "00000100", "00000200", "one ")
                .block(1, 1, 0, "00000100", "00000200", "two ")
                .block(1, 0xFF, 0, "00000100", "00000200", "three"));
    assertThat(read.problems()).isEmpty();
    assertThat(cues(read)).extracting(Cue::text).containsExactly("one two three");
  }

  @Test
  void aSubtitleWithoutItsLastBlockIsReadAndReported() {
    var read =
        read(
            new StlFile()
                .block(1, 0, 0, "00000100", "00000200", "one")
                .block(2, 0xFF, 0, "00000300", "00000400", "two"));
    assertThat(cues(read)).extracting(Cue::text).containsExactly("one", "two");
    assertThat(read.problems()).hasToString("[1:4: TTI block 1: the subtitle has no last block]");
  }

  @Test
  void userDataAreCountedAndLeftOut() {
    var read = read(new StlFile().block(1, 0xFE, 0, "00000100", "00000200", "\u0001\u0002"));
    assertThat(cues(read)).isEmpty();
    assertThat(read.problems())
        .hasToString("[1:1: note: a block of user data is left out: once, at TTI block 1]");
  }

  @Test
  void aCommentIsNoCue() {
    var file = new StlFile().add("00000100", "00000200", "Hello").comment("check the name");
    assertThat(cues(read(file))).hasSize(1);
    assertThat(read(file).value().asides())
        .contains(new Aside(Aside.Kind.NOTE, "check the name", 1));
    assertThat(vtt(file)).contains("NOTE check the name");
  }

  @Test
  void partsThatAddUpKeepTheirTimesAndSayWhatTheyAre() {
    var read = read(new StlFile().add("00000100", "00000500", "one").change(4, 1));
    assertThat(cues(read).getFirst().settings()).contains("vp:20/23 jc:2 cs:1");
  }

  @ParameterizedTest
  @CsvSource({
    "20,2,''",
    "2,2,' line:0'",
    "12,2,' line:50%,center'",
    "22,1,' align:left'",
    "22,3,' align:right'",
    "22,0,''",
    "99,2,''"
  })
  void rowAndJustificationAreAPlace(int row, int justification, String settings) {
    var file = new StlFile().add("00000100", "00000200", "Hello");
    assertThat(vtt(file.change(13, row).change(14, justification)))
        .contains("00:00:02.000" + settings + "\nHello");
  }

  @Test
  void aNumberThatDoesNotCountIsKept() {
    var read =
        read(
            new StlFile()
                .block(1, 0xFF, 0, "00000100", "00000200", "one")
                .block(40, 0xFF, 0, "00000300", "00000400", "two"));
    assertThat(cues(read)).extracting(Cue::id).containsExactly(Optional.empty(), Optional.of("40"));
  }

  @Test
  void aTimeThatIsNoneIsCountedOnAndReported() {
    var read = read(new StlFile().add("00000130", "00000200", "Hello"));
    assertThat(cues(read).getFirst().span()).isEqualTo(new TimeSpan(2200, 2000));
    assertThat(read.problems())
        .extracting(Object::toString)
        .containsExactly(
            "1:6: TTI block 1: no time of day has the code 00:00:01:30, counted on",
            "1:6: TTI block 1: cue ends before it starts");
  }

  @Test
  void aWrongNumberOfBlocksIsReported() {
    var read = read(new StlFile().add("00000100", "00000200", "Hello").gsi(238, "00005"));
    assertThat(read.problems()).hasToString("[1:239: note: GSI: 5 TTI blocks announced, 1 found]");
  }

  @Test
  void aFileCutOffIsReadUpToThere() {
    byte[] whole = new StlFile().add("00000100", "00000200", "Hello there").bytes();
    var read = read(Arrays.copyOf(whole, 1024 + 21), Hints.NONE);
    assertThat(cues(read)).extracting(Cue::text).containsExactly("Hello");
    assertThat(read.problems())
        .hasToString("[1:21: the file ends within a TTI block, behind its byte 21]");
  }

  @Test
  void noBytesMakeTheReaderThrow() {
    byte[] whole =
        new StlFile()
            .block(1, 0, 0, "00000100", "00000200", "\u00C2e" + LINE + "\u0003x")
            .add("00000300", "00000400", "there\u00C2")
            .bytes();
    for (int cut = 0; cut <= whole.length; cut++) {
      check(Arrays.copyOf(whole, cut));
    }
    var random = new Random(7);
    for (int round = 0; round < 600; round++) {
      byte[] mutant = whole.clone();
      for (int change = random.nextInt(40); change >= 0; change--) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      check(mutant);
    }
  }

  private static void check(byte[] bytes) {
    assertThatCode(() -> SubtitleFormat.WEBVTT.write(read(bytes, Hints.NONE).value()))
        .doesNotThrowAnyException();
  }

  private static String text(String codes) {
    var read = read(new StlFile().add("00000100", "00000200", codes));
    assertThat(read.problems()).isEmpty();
    return cues(read).getFirst().text();
  }

  private static String vtt(StlFile file) {
    return SubtitleFormat.WEBVTT.write(read(file).value()).text();
  }

  private static List<Cue> cues(Parsed<Subtitles> read) {
    return read.value().track().cues();
  }

  private static Parsed<Subtitles> read(StlFile file) {
    return read(file.bytes(), Hints.NONE);
  }

  private static Parsed<Subtitles> read(byte[] bytes, Hints hints) {
    try {
      return SubtitleFormat.EBU_STL.read(encoded(bytes), hints);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
  }

  private static Encoded encoded(byte[] bytes) {
    return Encoded.of(bytes, Optional.empty());
  }
}
