package dev.cuecard.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cuecard.encoding.Decoded;
import dev.cuecard.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No content makes a reader throw, or slow.
class RobustnessTest {
  private static final Map<SubtitleFormat, String> FIXTURES =
      Map.ofEntries(
          Map.entry(
              SubtitleFormat.SUBRIP,
              """
              ```srt
              1
              00:00:01,000 --> 00:00:02,000 X1:1 X2:2
              Hello

              there
              abc
              -00:00:03,5 —> 0:4.000 text
              <i>b</i>
              ```
              """),
          Map.entry(
              SubtitleFormat.WEBVTT,
              """
              WEBVTT - talk
              Kind: captions
              Language: de

              STYLE
              ::cue { color: red }

              REGION
              id:a width:40% lines:3 regionanchor:0%,100% scroll:up

              NOTE hi

              1
              00:01.000 --> 00:02.000 line:0%,end region:a position:10%,center
              <v.loud Ann>Hello &amp; hi</v>
              00:00:03.000 --> 00:00:02.000
              there
              """),
          Map.entry(
              SubtitleFormat.SJSON,
              "{\"start\": [0, \"1000\", null, 7], \"end\": [900, 2000.4, 3],"
                  + " \"text\": [\"a &amp; b\", null, \"c\", {\"d\": [1]}], \"x\": {}}"),
          Map.entry(
              SubtitleFormat.SBV,
              "x\n0:00:01.000,0:00:02.000\nHello[br]there\n\n0:00:03.0,0:00:02.000\n\n"),
          Map.entry(
              SubtitleFormat.LRC,
              """
              [ti:a]
              [la:de]
              [offset:+250]
              [length:1:00]
              hi
              [00:12.00][00:45.1] F: <00:12.00>a <00:12.50>b

              translated
              [#:x]
              [01:02:03.4]c[01:02:04]
              [00:13]\
              """),
          Map.entry(
              SubtitleFormat.MICRODVD,
              """
              {1}{1}25.000
              {DEFAULT}{}{C:$0000FF}
              {10}{20}{Y:i}{c:$FF00FF}{P:0}a|{y:b,u}{s:9}/b/
              {30}{}c
              {}{}d
              more
              {-5}{-9}e\
              """),
          Map.entry(
              SubtitleFormat.MPL2,
              """
              [10][20]/a|\\b|_c_
              [30][]d
              """),
          Map.entry(
              SubtitleFormat.SUBVIEWER,
              """
              [INFORMATION]
              [TITLE]a
              [SUBTITLE]
              [COLF]&HFFFFFF
              00:00:01.00,00:00:02.00
              a[br]b

              00:00:04.00,00:00:03.50
              c

              d
              """),
          Map.entry(
              SubtitleFormat.SUBVIEWER1,
              """
              [TITLE]
              x
              [BEGIN]
              ** START **
              [00:00:01]
              a|b
              [00:00:02]

              [00:00:01]
              c
              [end]
              """),
          Map.entry(
              SubtitleFormat.STC,
              """
              \uFEFF*TC 00:00:01;15
              a
              b*TC 00:01:00:02 c
              01:00:00;00

              *TC 00:00:00;00
              """),
          Map.entry(
              SubtitleFormat.TMPLAYER,
              """
              00:00:01:a|b
              00:00:02,1=c
              00:00:02,2=d
              00:00:03:
              0:00:01=e
              f
              """),
          Map.entry(
              SubtitleFormat.CSV,
              """
              Start (ms);end;Text;Speaker
              1000;2000;"a;b
              c ""d"" ";Ann
              0:03.5;3,2;x "y
              """),
          Map.entry(SubtitleFormat.AUDACITY, "1.000000\t2.5\ta\n\\\t1.0\t2.0\n3.0\t2.0\tb\n"),
          Map.entry(
              SubtitleFormat.TRANSCRIPT,
              """
              A talk
              [0:00:01 - 0:00:02.5] Ann: a
              b
              (0:31) c
              0:32 – d
              Ann Lee  0:33
              5 seconds
              """));

  @ParameterizedTest
  @EnumSource(SubtitleFormat.class)
  void everyPrefixAndSuffixOfAFileIsRead(SubtitleFormat format) {
    String text = fixture(format);
    for (int cut = 0; cut <= text.length(); cut++) {
      check(text.substring(0, cut));
      check(text.substring(cut));
    }
  }

  @ParameterizedTest
  @EnumSource(SubtitleFormat.class)
  void noMutationMakesAReaderThrow(SubtitleFormat format) {
    var random = new Random(7);
    String text = fixture(format);
    String alphabet = "\n\n \t0123456789:.,-><\"[]{}&;ä\0\uFEFF\uD83D" + text;
    for (int round = 0; round < 3000; round++) {
      var mutant = new StringBuilder(text);
      for (int change = random.nextInt(8); change >= 0; change--) {
        int at = random.nextInt(mutant.length());
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        switch (random.nextInt(3)) {
          case 0 -> mutant.setCharAt(at, c);
          case 1 -> mutant.insert(at, c);
          default -> mutant.deleteCharAt(at);
        }
      }
      check(mutant.toString());
    }
  }

  /// Everything reads everything: a wrong guess of the format must not crash either.
  private static void check(String text) {
    assertThatCode(
            () -> {
              for (SubtitleFormat format : SubtitleFormat.values()) {
                Subtitles subtitles = format.read(text, Language.UNKNOWN).value();
                Stream.of(SubtitleFormat.values())
                    .filter(SubtitleFormat::isWritable)
                    .forEach(other -> other.write(subtitles));
              }
              SubtitleFormat.of(text);
            })
        .as(text)
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        " ",
        "-->",
        "->\n",
        "0",
        "1\n",
        "0:",
        "<",
        "<v",
        "00:00:01,000 --> ",
        "00:00:01,000 --> 00:00:02,000\n",
        "1\n00:00:01,000 --> 00:00:02,000 a:b\n\n",
        "[",
        "{",
        "STYLE\n\n",
        "x\n-->\n",
        "-00:00:01,000 -> 00:00:00,000\n",
        "&amp;",
        "00:00:0x,000 --> 1\n",
        "[00:01.00]a\n",
        "[00:01.00]",
        "{1}{2}//\n",
        "{1}{2}|{Y:ib}",
        "*TC 00:00:01;15",
        "[0:01] a\n",
        "Ann Bo  0:01\n",
        "/|",
        "start,end,text\n1,2,\"",
        "1.0\t2.0\ta\n",
      })
  void aMillionTimesTheSameIsReadToItsEnd(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    for (SubtitleFormat format : SubtitleFormat.values()) {
      SubtitleFormat.of(text);
      Subtitles read = format.read(text, Language.UNKNOWN).value();
      format.read("WEBVTT\n\n" + text, Language.UNKNOWN);
      format.read("{\"text\":[" + text, Language.UNKNOWN);
      format.read("start,text\n1,\"" + text, Language.UNKNOWN);
      format.read("1\n00:00:01,000 --> 00:00:02,000\n" + text, Language.UNKNOWN);
      assertThat(SubtitleFormat.SUBRIP.write(read).text()).isNotNull();
      assertThat(SubtitleFormat.WEBVTT.write(read).text()).startsWith("WEBVTT");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anyBytesAreDecoded(int seed) {
    var random = new Random(seed);
    for (int length = 0; length < 3000; length += 7) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(Decoded.of(bytes, Optional.empty()).text()).isNotNull();
      assertThat(Decoded.of(bytes, Optional.of(StandardCharsets.UTF_8)).text()).isNotNull();
    }
  }

  private static String fixture(SubtitleFormat format) {
    return java.util.Objects.requireNonNull(FIXTURES.get(format));
  }
}
