package dev.cuecard.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.cuecard.coverage.Measure;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Translation;
import dev.cuecard.ingest.Ingested;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.quality.Measure.Bound;
import dev.cuecard.quality.Measure.Unit;
import dev.cuecard.quality.Rule;
import dev.cuecard.quality.translation.Fault;
import dev.cuecard.quality.translation.TranslationRule;
import dev.cuecard.search.Order;
import dev.cuecard.web.page.translation.Show;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  /// What has a name in the program is called something on its pages.
  static Stream<String> names() {
    return Stream.of(
            names("rule-", TranslationRule.values()),
            names("fault-", Fault.Kind.values()),
            names("norm-", Rule.values()),
            names("amount-", Unit.values()),
            names("bound-", Bound.values()),
            names("severity-", Severity.values()),
            names("state-", Translation.State.values()),
            names("measure-", Measure.values()),
            names("order-", Order.values()),
            names("show-", Show.values()),
            names("status-", Ingested.Status.values()),
            names("origin-", Track.Origin.AUTOMATIC, Track.Origin.TRANSLATION),
            Document.KINDS.stream().map(kind -> "kind-" + kind))
        .flatMap(keys -> keys);
  }

  private static Stream<String> names(String beginning, Enum<?>... values) {
    return Stream.of(values)
        .map(value -> beginning + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameIsSaid(String key) {
    assertThat(ENGLISH.keys()).contains(key);
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
