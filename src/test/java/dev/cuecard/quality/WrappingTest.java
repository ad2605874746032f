package dev.cuecard.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 10 | two words            | 1
          en | 10 | ten letter           | 1
          en | 10 | one two three        | 2
          en | 10 | seven seven seven    | 3
          zh |  4 | 一根长绳子           | 2
          zh |  4 | 一根长绳，好         | 2
          th | 10 | เชือกเส้นยาวมาก      | 2
          """)
  void linesAreFilledAsFarAsTheyGo(String tag, int lineLength, String text, int lines) {
    Language language = new Language(tag);
    assertThat(Wrapping.lines(text, language, lineLength, TextLength.in(language)))
        .isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({"'',0", "' ',0"})
  void nothingTakesNoLine(String text, int lines) {
    assertThat(Wrapping.lines(text, new Language("en"), 10, TextLength.CHARACTERS))
        .isEqualTo(lines);
  }
}
