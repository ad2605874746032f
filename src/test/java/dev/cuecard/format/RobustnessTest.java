package dev.cuecard.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cuecard.encoding.Decoded;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No content makes a reader throw, or slow.
class RobustnessTest {
  @ParameterizedTest
  @MethodSource("formats")
  void everyPrefixAndSuffixOfAFileIsRead(SubtitleFormat format) {
    String text = fixture(format);
    for (int cut = 0; cut <= text.length(); cut++) {
      check(format, text.substring(0, cut));
      check(format, text.substring(cut));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noMutationMakesAReaderThrow(SubtitleFormat format) {
    var random = new Random(7);
    String text = fixture(format);
    String alphabet = "\n\n \t0123456789:.,-><\"[]{}&;ä\0\uFEFF\uD83D" + text;
    for (int round = 0; round < 1000; round++) {
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
      check(format, mutant.toString());
    }
  }

  /// Reads `text` as this format and as what it is recognised as, which after a mutation may be
  /// another, and writes what was read.
  private static void check(SubtitleFormat format, String text) {
    assertThatCode(
            () -> {
              rewrite(format, text);
              SubtitleFormat.of(text).ifPresent(found -> rewrite(found, text));
            })
        .as(text)
        .doesNotThrowAnyException();
  }

  private static void rewrite(SubtitleFormat format, String text) {
    Subtitles subtitles = format.read(text, Language.UNKNOWN).value();
    SubtitleFormat.WEBVTT.write(subtitles);
    if (format.isWritable()) {
      format.write(subtitles);
    }
  }

  /// A wrong guess of the format must not crash either, and what one format holds can be said in
  /// every other.
  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatReadsAndWritesEveryOthersFile(SubtitleFormat format) {
    for (SubtitleFormat other : formats().toList()) {
      Subtitles wrong = format.read(fixture(other), Language.UNKNOWN).value();
      Subtitles right = other.read(fixture(other), Language.UNKNOWN).value();
      assertThat(SubtitleFormat.SUBRIP.write(wrong).text()).isNotNull();
      if (format.isWritable()) {
        Written written = format.write(right);
        if (!written.problems().toString().contains("words that look like tags")) {
          assertThat(words(format.read(written.text(), Language.UNKNOWN).value()))
              .as(written.text())
              .containsAll(words(right));
        }
      }
    }
  }

  /// The different words of all cues: formats join and leave out cues, but never words.
  private static Set<String> words(Subtitles subtitles) {
    return subtitles.readable().cues().stream()
        .flatMap(cue -> Stream.of(cue.words().split("[^\\p{L}\\p{N}]+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
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
        "[Events]\n",
        "Style: ,\n",
        "{\\i1}",
        "Dialogue: 0,0:00:01.00,0:00:02.00,a\"\"b,,0,0,0,,{\\k1\\b1(}x\n",
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
        "<p>",
        "<p begin=\"0s\">",
        "<a xmlns:b=\"c\">",
        "<span begin='1s' end='2s'>x</span>",
        "&",
        "<![CDATA["
      })
  void theSameAHundredThousandTimesIsReadToItsEnd(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    for (SubtitleFormat format : formats().toList()) {
      SubtitleFormat.of(text);
      Subtitles read = format.read(text, Language.UNKNOWN).value();
      assertThat(SubtitleFormat.WEBVTT.write(read).text()).startsWith("WEBVTT");
      Subtitles longer = format.read(fixture(format) + text, Language.UNKNOWN).value();
      assertThat(SubtitleFormat.SUBRIP.write(longer).text()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anyBytesAreDecoded(int seed) {
    var random = new Random(seed);
    for (int length = 0; length < 3000; length += 43) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(Decoded.of(bytes, Optional.empty()).text()).isNotNull();
      assertThat(Decoded.of(bytes, Optional.of(StandardCharsets.UTF_8)).text()).isNotNull();
    }
  }

  /// Those whose files are text.
  private static Stream<SubtitleFormat> formats() {
    return Stream.of(SubtitleFormat.values()).filter(format -> resource(format) != null);
  }

  private static String fixture(SubtitleFormat format) {
    try (InputStream in = Objects.requireNonNull(resource(format)).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file that is broken in many ways, and named after its format.
  private static @Nullable URL resource(SubtitleFormat format) {
    return RobustnessTest.class.getResource(
        "broken/" + format.name().toLowerCase(Locale.ROOT) + ".txt");
  }
}
