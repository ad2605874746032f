package dev.cuecard.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTest {
  private static final int[] TINY = {2, 7, 61, 200};

  @TempDir Path folder;

  static Stream<LegacyText> matrix() {
    return CharsetMatrixTest.all();
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void textThatComesInRunsIsTheTextOfTheWhole(LegacyText text) throws IOException {
    assertRunsMakeTheWhole(text.subRip().getBytes(text.charset()), Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void soItIsWithFaults(LegacyText text) throws IOException {
    byte[] bytes = text.subRip().getBytes(text.charset());
    for (int i = 40; i < bytes.length; i += 97) {
      bytes[i] = (byte) 0xFF;
      bytes[i - 20] = (byte) 0x81;
    }
    assertRunsMakeTheWhole(bytes, Optional.of(text.charset()));
    assertRunsMakeTheWhole(bytes, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
  void noCharacterAndNoLineEndIsCut(String name) throws IOException {
    String text = "1\r\né𝄞\r\r\n€ 🚂🚃\n\n\rñ\r\n".repeat(9) + "𝄞".repeat(300) + "\r\nx\r";
    Charset charset = Charset.forName(name);
    byte[] bytes = text.getBytes(charset);
    assertThat(Decoded.of(bytes, Optional.of(charset)).text())
        .isEqualTo(text.replace("\r\n", "\n").replace('\r', '\n'));
    assertRunsMakeTheWhole(bytes, Optional.of(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsNoText(String name) throws IOException {
    byte[] bytes = "\uFEFFé -->\r\nb\r\n".getBytes(Charset.forName(name));
    var file = new Encoded(() -> new ByteArrayInputStream(bytes), Optional.empty(), 4);
    assertThat(file.charset().name()).isEqualTo(name);
    assertThat(file.head()).isEqualTo("é -->\nb\n");
    assertThat(String.join("", runs(file))).isEqualTo("é -->\nb\n");
    assertThat(file.bytes().readAllBytes()).isEqualTo(bytes);
    assertThat(file.headBytes()).isEqualTo(bytes);
  }

  @Test
  void faultsAtTheBorderOfARunAreFoundWhereTheyStand() throws IOException {
    for (int cut = 1; cut < 4; cut++) {
      byte[] bytes = "one\r\ntwo 𝄞 three\r\n\r𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞 four\r\n".getBytes(UTF_8);
      bytes[9 + cut] = 'x';
      bytes[22 + cut] = (byte) 0xE2;
      assertRunsMakeTheWhole(bytes, Optional.of(UTF_8));
      byte[] cutOff = Arrays.copyOf(bytes, 22 + cut);
      assertRunsMakeTheWhole(cutOff, Optional.of(UTF_8));
    }
  }

  @Test
  void runsAreWholeLines() throws IOException {
    byte[] bytes = "one\r\ntwo\r\nthree\r\nfour".getBytes(UTF_8);
    assertThat(runs(new Encoded(() -> new ByteArrayInputStream(bytes), Optional.empty(), 11)))
        .containsExactly("one\ntwo\n", "three\n", "four");
    assertThat(runs(new Encoded(() -> new ByteArrayInputStream(bytes), Optional.of(latin1()), 11)))
        .containsExactly("one\ntwo\nthree\n", "four");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
  void anEnormousLineIsCutIntoRunsOfBoundedLength(String name) throws IOException {
    byte[] bytes = "é".repeat(100_000).getBytes(Charset.forName(name));
    var asked = Optional.of(Charset.forName(name));
    List<String> runs = runs(new Encoded(() -> new ByteArrayInputStream(bytes), asked, 50_000));
    assertThat(runs).hasSizeLessThanOrEqualTo(2);
    List<String> cut = runs(new Encoded(() -> new ByteArrayInputStream(bytes), asked, 64));
    assertThat(cut).allMatch(run -> run.length() <= 4 * 64 + 64);
    assertThat(String.join("", cut)).isEqualTo("é".repeat(100_000));
  }

  @Test
  void aFileIsUtf8WhereverItsCharactersFallIntoWhatIsReadAtATime() throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      byte[] bytes = ("x".repeat(shift) + "ж€𝄞".repeat(20_000)).getBytes(UTF_8);
      assertThat(Encoded.of(bytes, Optional.empty()).charset()).isEqualTo(UTF_8);
      bytes[65_540] = 'x';
      Encoded broken = Encoded.of(bytes, Optional.empty());
      assertThat(broken.charset()).isEqualTo(UTF_8);
      assertThat(runs(broken)).hasSize(1);
      assertThat(Decoded.of(bytes, Optional.empty()).problems()).isNotEmpty();
    }
  }

  @Test
  void theFirstByteBeyondAsciiMayBeFarDown() throws IOException {
    Path file = folder.resolve("long.srt");
    String english = "Where did you grow up?\r\n".repeat(10_000);
    String russian = "Расскажите, пожалуйста, где прошло ваше детство.\r\n".repeat(3);
    Files.writeString(file, english + russian, Charset.forName("windows-1251"));
    Encoded encoded = Encoded.of(file, Optional.empty());
    assertThat(encoded.charset().name()).isEqualTo("windows-1251");
    assertThat(encoded.head()).hasSizeLessThanOrEqualTo(65_536).doesNotContain("\r");
    assertThat(encoded.headBytes()).hasSize(65_536);
    assertThat(runs(encoded)).containsExactly((english + russian).replace("\r\n", "\n"));
  }

  @Test
  void anEmptyFileHasNoRuns() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.srt"));
    Encoded encoded = Encoded.of(file, Optional.empty());
    assertThat(encoded.charset()).isEqualTo(UTF_8);
    assertThat(encoded.head()).isEmpty();
    assertThat(runs(encoded)).isEmpty();
    assertThat(runs(Encoded.of(""))).isEmpty();
    assertThat(runs(Encoded.of(new byte[0], Optional.of(UTF_16BE)))).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsAFaultOfTheDisk() throws IOException {
    Path file = folder.resolve("large.srt");
    assertThatThrownBy(() -> Encoded.of(file, Optional.empty()))
        .isInstanceOf(NoSuchFileException.class);
    Files.writeString(file, "Tell me about the garden.\n".repeat(200_000));
    Encoded encoded = Encoded.of(file, Optional.empty());
    Files.delete(file);
    assertThatThrownBy(encoded::text).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(encoded::bytes).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aTextIsItsOwnFile() throws IOException {
    Encoded file = Encoded.of("é\r\n\uD800\rb");
    assertThat(file.charset()).isEqualTo(UTF_8);
    assertThat(runs(file)).containsExactly("é\n\uD800\nb");
    assertThat(file.head()).isEqualTo("é\n\uD800\nb");
    assertThat(file.bytes().readAllBytes()).isEqualTo("é\r\n?\rb".getBytes(UTF_8));
    assertThat(file.headBytes()).isEqualTo("é\r\n?\rb".getBytes(UTF_8));
  }

  @Test
  void aTextCanBeReadAnyNumberOfTimes() throws IOException {
    Encoded file = Encoded.of("a\r\nb".getBytes(UTF_16LE), Optional.of(UTF_16LE));
    assertThat(runs(file)).isEqualTo(runs(file)).containsExactly("a\nb");
  }

  @Test
  void aReaderGivesWhatIsLeft() throws IOException {
    byte[] bytes = "one\r\ntwo é\r\nthree\r\n".getBytes(UTF_8);
    var file = new Encoded(() -> new ByteArrayInputStream(bytes), Optional.empty(), 6);
    try (TextStream text = file.text()) {
      assertThat(text.next()).hasValue("one\n");
      Reader rest = text.reader();
      assertThat(rest.readAllAsString()).isEqualTo("two é\nthree\n");
      assertThat(rest.read()).isEqualTo(-1);
      assertThat(text.next()).isEmpty();
    }
  }

  @Test
  void problemsAreThoseOfTheTextSoFar() throws IOException {
    byte[] bytes = "one\ntwo \u00E9\nthree\n".getBytes(StandardCharsets.ISO_8859_1);
    var file = new Encoded(() -> new ByteArrayInputStream(bytes), Optional.of(UTF_8), 5);
    try (TextStream text = file.text()) {
      assertThat(text.next()).hasValue("one\n");
      assertThat(text.problems()).isEmpty();
      assertThat(text.next()).hasValue("two \uFFFD\n");
      assertThat(text.problems()).hasToString("[2:5: expected UTF-8, got bytes E9]");
    }
  }

  private static void assertRunsMakeTheWhole(byte[] bytes, Optional<Charset> asked)
      throws IOException {
    Decoded whole = Decoded.of(bytes, asked);
    for (int size : TINY) {
      var file = new Encoded(() -> new ByteArrayInputStream(bytes), asked, size);
      try (TextStream text = file.text()) {
        assertThat(String.join("", runs(text))).isEqualTo(whole.text());
        assertThat(text.problems()).isEqualTo(whole.problems());
        assertThat(file.charset()).isEqualTo(whole.charset());
        assertThat(whole.text()).startsWith(file.head());
      }
    }
  }

  private static List<String> runs(Encoded file) throws IOException {
    try (TextStream text = file.text()) {
      return runs(text);
    }
  }

  private static List<String> runs(TextStream text) throws IOException {
    List<String> runs = new ArrayList<>();
    for (var run = text.next(); run.isPresent(); run = text.next()) {
      assertThat(run.get()).isNotEmpty();
      runs.add(run.get());
    }
    return runs;
  }

  private static Charset latin1() {
    return StandardCharsets.ISO_8859_1;
  }
}
