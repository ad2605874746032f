package dev.cuecard.web.page.document.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {
  private static final TermFinder FINDER =
      new TermFinder(List.of("open", "open question", "راوٍ", "录音"));

  @ParameterizedTest
  @CsvSource({
    "'an open door', open",
    "'Open Question?', Open Question",
    "'reopen, opening', ''",
    "'open-open', open|open",
    "'قال راوٍ', راوٍ",
    "'打开录音机', 录音"
  })
  void termsAreFoundAsWords(String text, String found) {
    assertThat(
            FINDER.in(text).stream()
                .map(stretch -> text.substring(stretch.from(), stretch.to()))
                .toList())
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split("\\|", -1)));
  }
}
