package dev.cuecard.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkDecidesAndIsNotText(String name) {
    Decoded decoded = decode("\uFEFFé -->\n", Charset.forName(name));
    assertThat(decoded.text()).isEqualTo("é -->\n");
    assertThat(decoded.charset().name()).isEqualTo(name);
  }

  @Test
  void ofTwoByteOrderMarksOneIsText() {
    assertThat(decode("\uFEFF\uFEFFa", UTF_8).text()).isEqualTo("\uFEFFa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void zeroBytesBetrayUnicodeWithoutAMark(String name) {
    String text = "1\n00:00:01,000 --> 00:00:02,000\n" + "你好，世界。".repeat(20) + "\n\n";
    Decoded decoded = decode(text.repeat(3), Charset.forName(name));
    assertThat(decoded.charset().name()).isEqualTo(name);
    assertThat(decoded.text()).startsWith("1\n00:00:01");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Garçon, où est l'été passé à la forêt ? Le cœur a ses raisons « éternelles ».",
    "windows-1251, Мы хотим знать как люди делятся докладами с теми кого там не было.",
    "IBM866, Мы хотим знать как люди делятся докладами с теми кого там не было.",
    "KOI8-R, Мы хотим знать как люди делятся докладами с теми кого там не было.",
    "GB18030, 我们想知道人们如何与不在场的人分享演讲。这是一个关于合作的故事。",
    "Big5, 我們想知道人們如何與不在場的人分享演講。這是一個關於合作的故事。",
    "Shift_JIS, 私たちは、その場にいなかった人々と講演を共有する方法を知りたいのです。",
    "EUC-KR, 우리는 그 자리에 없던 사람들과 강연을 나누는 방법을 알고 싶습니다.",
    "windows-1256, نريد أن نعرف كيف يشارك الناس المحاضرات مع من لم يحضروا هناك.",
    "ISO-8859-7, Θέλουμε να μάθουμε πώς οι άνθρωποι μοιράζονται τις ομιλίες.",
  })
  void otherCharsetsAreFoundByTheirStatistics(String name, String text) {
    Decoded decoded = decode((text + "\n").repeat(8), Charset.forName(name));
    assertThat(decoded.text()).isEqualTo((text + "\n").repeat(8));
    assertThat(decoded.problems()).isEmpty();
  }

  @Test
  void aCharsetAskedForIsUsed() {
    byte[] bytes = "été".getBytes(StandardCharsets.ISO_8859_1);
    var latin2 = Charset.forName("ISO-8859-2");
    assertThat(Decoded.of(bytes, Optional.of(latin2)).charset()).isEqualTo(latin2);
  }

  @Test
  void aByteOrderMarkOfTheCharsetAskedForIsNotText() {
    byte[] bytes = "\uFEFFa".getBytes(UTF_16LE);
    assertThat(Decoded.of(bytes, Optional.of(StandardCharsets.UTF_16)).text()).isEqualTo("a");
    assertThat(Decoded.of("a".getBytes(UTF_16BE), Optional.of(UTF_16BE)).text()).isEqualTo("a");
  }

  @Test
  void everyLineEndIsALineFeed() {
    assertThat(decode("a\r\nb\rc\nd\r\r\n", UTF_8).text()).isEqualTo("a\nb\nc\nd\n\n");
    assertThat(decode("é\r\nb\rc\nd\r\r\n", UTF_16LE).text()).endsWith("\nb\nc\nd\n\n");
  }

  @Test
  void whatCannotBeDecodedIsReplacedAndReportedWhereItStands() {
    byte[] bytes = "one\r\ntwo é three\r\n".getBytes(UTF_8);
    bytes[9] = (byte) 0xFF;
    Decoded decoded = Decoded.of(bytes, Optional.of(UTF_8));
    assertThat(decoded.text()).isEqualTo("one\ntwo \uFFFD\uFFFD three\n");
    assertThat(decoded.problems())
        .hasToString("[2:5: expected UTF-8, got bytes FF, 2:6: expected UTF-8, got bytes A9]");
  }

  @Test
  void aReplacementCharacterOfTheFileIsNoProblem() {
    assertThat(decode("a \uFFFD b", UTF_8).problems()).isEmpty();
  }

  @Test
  void oneBrokenByteDoesNotMakeAnotherCharset() {
    byte[] bytes = "Мы хотим знать как люди делятся докладами. ".repeat(20).getBytes(UTF_8);
    bytes[100] = ' ';
    bytes[101] = (byte) 0xFF;
    Decoded decoded = Decoded.of(bytes, Optional.empty());
    assertThat(decoded.charset()).isEqualTo(UTF_8);
    assertThat(decoded.problems()).isNotEmpty();
  }

  @Test
  void nothingIsUtf8() {
    assertThat(decode("", UTF_8)).isEqualTo(new Decoded("", UTF_8, java.util.List.of()));
  }

  private static Decoded decode(String text, Charset charset) {
    return Decoded.of(text.getBytes(charset), Optional.empty());
  }
}
