package dev.cuecard.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.MadeOnce;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(MadeOnce.class)
class FluencyTest {
  private static SentenceModel model;

  @BeforeAll
  static void theBundledModel(SentenceModel bundled) {
    model = bundled;
  }

  @Test
  void anEnglishModelKnowsEnglish() {
    assertThat(model.fluency("I have a hive, and the bees are warm.").isEnough()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, في الشتاء ترتجف النحلات حتى تبقى الخلية دافئة",
    "el, Τον χειμώνα οι μέλισσες τρέμουν για να μένει ζεστή η κυψέλη",
    "he, בחורף הדבורים רועדות כדי שהכוורת תישאר חמה",
    "hi, सर्दियों में मधुमक्खियाँ छत्ते को गर्म रखने के लिए काँपती हैं",
    "ja, 冬になるとミツバチは体をふるわせて巣をあたためます",
    "ko, 겨울이면 벌들은 몸을 떨어 벌집을 따뜻하게 합니다",
    "ru, Зимой пчёлы дрожат и так согревают улей",
    "th, ในฤดูหนาวผึ้งจะสั่นตัวเพื่อให้รังอบอุ่น",
    "zh, 冬天蜜蜂会抖动身体让蜂巢保持温暖"
  })
  void anEnglishModelSpellsOtherScripts(String language, String text) {
    assertThat(model.fluency(text).isEnough()).as(language).isFalse();
  }

  @Test
  void whatHasNoLettersTellsNothing() {
    assertThat(model.fluency("… 42 …").isEnough()).isFalse();
    assertThat(Fluency.NONE.isEnough()).isFalse();
  }

  @Test
  void ofALongTextOnlyWhatTheModelReadsCounts() {
    assertThat(model.fluency("bee ".repeat(100_000)).letters()).isBetween(1000L, 2000L);
  }

  @Test
  void aLetterThatIsAWordIsNotSpelled() {
    assertThat(model.fluency("a bee")).isEqualTo(new Fluency(4, 0));
  }

  @Test
  void aCharacterCutIntoPartsIsSpelled() {
    var pieces = new Pieces("별".codePoints().toArray());
    pieces.add(0, 1, false);
    pieces.add(0, 1, false);

    assertThat(pieces.fluency()).isEqualTo(new Fluency(1, 1));
  }

  @Test
  void wholeCharactersOfChineseAreWords() {
    var pieces = new Pieces("蜜蜂".codePoints().toArray());
    pieces.add(0, 1, false);
    pieces.add(1, 2, false);

    assertThat(pieces.fluency()).isEqualTo(new Fluency(2, 0));
  }

  @Test
  void severalTextsAddUp() {
    Fluency sum = model.fluency("a bee").plus(model.fluency("пчёлы"));

    assertThat(sum.letters()).isEqualTo(9);
    assertThat(sum.isEnough()).isFalse();
  }
}
