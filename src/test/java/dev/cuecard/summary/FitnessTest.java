package dev.cuecard.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import org.junit.jupiter.api.Test;

class FitnessTest {
  @Test
  void aSentenceThatPointsBackIsLessFitInEachLanguage() {
    assertLess(
        "en",
        "That is why the narrator needs a glass of water.",
        "The narrator needs a glass of water near the chair.");
    assertLess(
        "es",
        "Por eso, él necesita un vaso de agua.",
        "La narradora necesita un vaso de agua fresca.");
    assertLess(
        "fr", "C'est pourquoi il faut un verre d'eau.", "La narratrice a besoin d'un verre d'eau.");
    assertLess(
        "ru",
        "Поэтому ей нужен стакан холодной воды.",
        "Рассказчице всегда нужен стакан холодной воды.");
    assertLess("ar", "لذلك يحتاج إلى كوب ماء بارد.", "يحتاج الراوي إلى كوب ماء بارد.");
    assertLess("zh", "这就是为什么讲述者需要一杯水。", "讲述者在谈话之前需要一杯水。");
  }

  @Test
  void aSentenceAboutTheTalkIsLessFit() {
    assertLess(
        "en",
        "Next time we'll talk about the narrator's chair.",
        "The narrator's chair should not creak at all.");
    assertLess(
        "en",
        "You know, um, the chair is kind of a creaky one.",
        "The chair of the narrator is often a creaky one.");
  }

  @Test
  void aSentenceWithoutBlanksIsAsLongAsItsCharacters() {
    assertLess("th", "น้ำชาร้อน.", "ผู้บรรยายต้องการน้ำหนึ่งแก้วก่อนการสัมภาษณ์.");
    assertLess("ja", "あついです。", "おちゃはあたたかいうちにゆっくりのみます。");
  }

  @Test
  void whatOnlyHoldsATalkTogetherIsNotFitAtAll() {
    assertThat(fitness("en", "And so it was.")).isZero();
    assertThat(fitness("en", "…")).isZero();
  }

  private static void assertLess(String language, String less, String more) {
    assertThat(fitness(language, less)).isLessThan(fitness(language, more));
  }

  private static double fitness(String language, String sentence) {
    return new Fitness(new Language(language)).of(sentence);
  }
}
