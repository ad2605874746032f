package dev.cuecard.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
  private static final Wording ENGLISH = Wording.of("en", "");

  /// What is written as in English, besides signs.
  private static final Map<String, Set<String>> AS_IN_ENGLISH =
      Map.of(
          "es", Set.of("clip", "amount-seconds"),
          "fr",
              Set.of(
                  "amount-seconds",
                  "collections",
                  "coverage-document",
                  "description",
                  "facet-collection",
                  "kind-discussion",
                  "kind-page",
                  "nav",
                  "sections",
                  "severity-note",
                  "source"));

  static Stream<Wording> translations() {
    return Wording.LANGUAGES.stream().skip(1).map(tag -> Wording.of(tag, ""));
  }

  static Stream<Wording> all() {
    return Stream.concat(Stream.of(ENGLISH), translations());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyLanguageSaysEverything(Wording words) {
    assertThat(words.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyLanguageTakesTheSameArguments(Wording words) {
    for (String key : ENGLISH.keys()) {
      assertThat(arguments(words, key)).as(key).isEqualTo(arguments(ENGLISH, key));
    }
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noLanguageSaysItInEnglish(Wording words) {
    assertThat(ENGLISH.keys())
        .filteredOn(key -> hasWords(ENGLISH.text(key)))
        .filteredOn(key -> words.text(key).equals(ENGLISH.text(key)))
        .containsExactlyInAnyOrderElementsOf(AS_IN_ENGLISH.getOrDefault(words.tag(), Set.of()));
  }

  /// Whether there is more than signs and what is put in. The program's own name is none.
  private static boolean hasWords(String pattern) {
    return !pattern.equals("Cuecard")
        && pattern.replaceAll("\\{[^{}]*\\}", "").codePoints().anyMatch(Character::isLetter);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPluralHasTheFormsOfItsLanguage(Wording words) {
    Set<String> forms = PluralRules.forLocale(ULocale.forLanguageTag(words.tag())).getKeywords();
    for (String key : words.keys()) {
      assertThat(plurals(words.text(key))).as(key).allMatch(forms::equals);
    }
  }

  /// The forms of each plural of a pattern.
  private static List<Set<String>> plurals(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    return IntStream.range(0, parts.countParts())
        .filter(i -> parts.getPartType(i) == Part.Type.ARG_START)
        .filter(i -> parts.getPart(i).getArgType() == ArgType.PLURAL)
        .mapToObj(i -> forms(parts, i))
        .toList();
  }

  private static Set<String> forms(MessagePattern parts, int plural) {
    return IntStream.range(plural, parts.getLimitPartIndex(plural))
        .mapToObj(parts::getPart)
        .filter(part -> part.getType() == Part.Type.ARG_SELECTOR)
        .map(parts::getSubstring)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everythingCanBeSaidOfAnyNumber(Wording words) {
    for (String key : words.keys()) {
      for (int number : new int[] {0, 1, 2, 5, 21}) {
        assertThat(words.text(key, number, number, number))
            .as(key)
            .isNotBlank()
            .doesNotContain("{", "}", "#");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fr, '(?<!\u00a0)[:»]|(?<!\u202f)[;!?]|«(?!\u00a0)|\\x27'",
    "es, '[“”]'",
    "ru, '[“”]'",
    "ar, '[,;?“”]'",
    "zh, '\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}|[«»]'"
  })
  void noLanguageHasTheSignsOfAnother(String tag, String foreign) {
    Wording words = Wording.of(tag, "");
    for (String key : words.keys()) {
      assertThat(words.text(key, 5, 5, 5)).as(key).doesNotContainPattern(foreign);
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

  @ParameterizedTest
  @CsvSource({
    "en, 1, 1 moment",
    "es, 1000000, 1.000.000 de fragmentos",
    "fr, 0, 0 passage",
    "ru, 21, 21 фрагмент",
    "ru, 25, 25 фрагментов",
    "ar, 2, موضعان",
    "ar, 3, 3 مواضع",
    "zh, 3, 找到 3 处"
  })
  void numbersAreCountedAsTheLanguageDoes(String tag, int number, String expected) {
    assertThat(Wording.of(tag, "").text("moments", number)).isEqualTo(expected);
  }

  @Test
  void whatIsPutInIsNotReadAsAPattern() {
    assertThat(ENGLISH.text("nothing-found", "{0} ''<b>")).contains("{0} ''<b>");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'ar-EG,ar;q=0.9,en;q=0.8', ar",
    "'', 'tlh, de;q=0.5', en",
    "'', 'de,ru;q=0.5', ru",
    "'', 'zh-Hant-TW,en', zh",
    "'', 'zh-CN,en', zh",
    "'', '', en",
    "ar, 'en', ar",
    "'../../ar', 'en', en"
  })
  void theReaderChoosesOrElseTheBrowser(String chosen, String accepted, String expected) {
    assertThat(Wording.of(chosen, accepted).tag()).isEqualTo(expected);
  }
}
