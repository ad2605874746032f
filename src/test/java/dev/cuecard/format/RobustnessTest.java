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
      Map.of(
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
          """,
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
          """,
          SubtitleFormat.SJSON,
          "{\"start\": [0, \"1000\", null, 7], \"end\": [900, 2000.4, 3],"
              + " \"text\": [\"a &amp; b\", null, \"c\", {\"d\": [1]}], \"x\": {}}",
          SubtitleFormat.TTML,
          """
          <!-- a --><?xml version="1.0"?><!DOCTYPE tt [<!ENTITY x "y">]>
          <tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns="http://www.w3.org/ns/ttml#styling"
            xmlns:p="http://www.w3.org/ns/ttml#parameter" p:frameRate="25" xml:lang="de">
          <tt:head><tt:styling><tt:style xml:id="a" style="a b" tts:color="red"/></tt:styling>
          <tt:layout><tt:region xml:id="r" tts:origin="10% 5c"/></tt:layout></tt:head>
          <tt:body timeContainer="seq" begin="1s"><tt:div xml:space="preserve" region="r">
          <tt:p xml:id="x" begin="00:00:01:12" dur="3.5s" style="a">Hi &nbsp; & <tt:br/> <3
          <tt:span begin="1s" end="2s" ttm:agent="z">so</tt:span><![CDATA[ <b> ]]></tt:p>
          <tt:p begin="10t">a<tt:set begin="1s" tts:color="blue"/></tt:p>
          </tt:div></tt:body></tt:tt>
          """,
          SubtitleFormat.SRV3,
          """
          <timedtext format="3"><head><pen id="1" b="1" fc="#FF0000"/><wp id="1" ap="0" ah="9"/>
          </head><body><w t="0" id="1" wp="1" ws="1"/>
          <p t="500" d="2000" w="1" p="1"><s ac="200">Hi</s><s t="400" p="1"> you</s></p>
          <p t="900" w="1" a="1">
          </p><p t="x">no</p></body></timedtext>
          """,
          SubtitleFormat.SRV1,
          "<transcript><text start=\"1.5\" dur=\"2\">it&amp;#39;s &lt;i></text>\n"
              + "<text start=\"4\">so</text></transcript>",
          SubtitleFormat.SBV,
          "x\n0:00:01.000,0:00:02.000\nHello[br]there\n\n0:00:03.0,0:00:02.000\n\n");

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
        "<p>",
        "<p begin=\"0s\">",
        "<a xmlns:b=\"c\">",
        "<span begin='1s' end='2s'>x</span>",
        "&",
        "<![CDATA["
      })
  void aMillionTimesTheSameIsReadToItsEnd(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    for (SubtitleFormat format : SubtitleFormat.values()) {
      SubtitleFormat.of(text);
      Subtitles read = format.read(text, Language.UNKNOWN).value();
      format.read("WEBVTT\n\n" + text, Language.UNKNOWN);
      format.read("{\"text\":[" + text, Language.UNKNOWN);
      format.read("<tt><body><p begin='0s'>" + text, Language.UNKNOWN);
      format.read("<tt><body>" + text, Language.UNKNOWN);
      format.read("<timedtext><body><p t='0'>" + text, Language.UNKNOWN);
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
