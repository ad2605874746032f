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
          SubtitleFormat.SBV,
          "x\n0:00:01.000,0:00:02.000\nHello[br]there\n\n0:00:03.0,0:00:02.000\n\n",
          SubtitleFormat.SCC,
          """
          Scenarist_SCC V1.0

          00:00:01:00\t9420 9420 9470 9470 97a1 c8e5 ecec ef80 91ae 1234 92b0 942c 942f

          00:00:03;00 942c
          00:00:04:00 9425 94ad 9454 c8e9 2180 9421 94ad 1c20 0102 9429 20202020
          """,
          SubtitleFormat.EBU_STL,
          ("850STL25.01100" + "08Title" + " ".repeat(235) + "23").formatted()
              + " ".repeat(1024 - 258)
              + ("\0\1\0~\0\0\0\1\0\0\0\2\0\26\2\0" + "a\7\13 b\n".repeat(20)).substring(0, 128)
              + "\0\2\0\0");

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
        "00:00:0x,000 --> 1\n"
      })
  void aMillionTimesTheSameIsReadToItsEnd(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    for (SubtitleFormat format : SubtitleFormat.values()) {
      SubtitleFormat.of(text);
      Subtitles read = format.read(text, Language.UNKNOWN).value();
      format.read("WEBVTT\n\n" + text, Language.UNKNOWN);
      format.read("{\"text\":[" + text, Language.UNKNOWN);
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
