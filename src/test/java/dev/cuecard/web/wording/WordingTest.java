package dev.cuecard.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Wording ENGLISH = Wording.of("en", "");
  private static final Wording ARABIC = Wording.of("ar", "");

  @Test
  void everyLanguageSaysEverything() {
    assertThat(ARABIC.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
  }

  @Test
  void everyLanguageTakesTheSameArguments() {
    for (String key : ENGLISH.keys()) {
      assertThat(arguments(ARABIC, key)).as(key).isEqualTo(arguments(ENGLISH, key));
    }
  }

  private static Object arguments(Wording words, String key) {
    return new MessageFormat(words.text(key), ULocale.ROOT).getArgumentNames();
  }

  @Test
  void numbersAreCountedAsTheLanguageDoes() {
    assertThat(ENGLISH.text("moments", 1)).isEqualTo("1 moment");
    assertThat(ARABIC.text("moments", 2)).isEqualTo("موضعان");
    assertThat(ARABIC.text("moments", 3)).isEqualTo("3 مواضع");
  }

  @Test
  void whatIsPutInIsNotReadAsAPattern() {
    assertThat(ENGLISH.text("nothing-found", "{0} ''<b>")).contains("{0} ''<b>");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'ar-EG,ar;q=0.9,en;q=0.8', ar",
    "'', 'tlh, fr;q=0.5', en",
    "'', '', en",
    "ar, 'en', ar",
    "'../../ar', 'en', en"
  })
  void theReaderChoosesOrElseTheBrowser(String chosen, String accepted, String expected) {
    assertThat(Wording.of(chosen, accepted).tag()).isEqualTo(expected);
  }
}
