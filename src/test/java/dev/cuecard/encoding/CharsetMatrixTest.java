package dev.cuecard.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How often a text in a charset from before Unicode is found to say exactly what was written. The
/// floors are what was reached; `docs/formats.md` tells how.
class CharsetMatrixTest {
  static Stream<LegacyText> all() {
    return Stream.concat(LegacyText.MATRIX.stream(), LegacyText.MORE.stream());
  }

  @ParameterizedTest
  @MethodSource("all")
  void aCharsetHasEveryLetterOfItsText(LegacyText text) {
    String file = text.subRip();
    assertThat(new String(file.getBytes(text.charset()), text.charset())).isEqualTo(file);
  }

  @Test
  void everyPairIsRead() {
    assertThat(LegacyText.MATRIX).hasSize(41);
    assertThat(misread(LegacyText.MATRIX, text -> Stream.of(text.subRip()))).isEmpty();
    assertThat(misread(LegacyText.MORE, text -> Stream.of(text.subRip()))).isEmpty();
  }

  @Test
  void everyFileOfThreeLinesIsRead() {
    assertThat(misread(LegacyText.MATRIX, text -> text.subRips(3))).isEmpty();
    assertThat(misread(LegacyText.MORE, text -> text.subRips(3))).isEmpty();
  }

  @Test
  void nearlyEveryFileOfOneLineIsRead() {
    List<String> misread = misread(LegacyText.MATRIX, text -> text.subRips(1));
    assertThat(misread).as("of 574").hasSizeLessThanOrEqualTo(17);
  }

  /// The pairs that are not read, with what they are taken for, once a file.
  private static List<String> misread(
      List<LegacyText> texts, Function<LegacyText, Stream<String>> files) {
    return texts.stream()
        .flatMap(text ->
            files
                .apply(text)
                .filter(file -> !text.isRead(file))
                .map(file -> text + " as " + text.decoded(file).charset()))
        .toList();
  }
}
