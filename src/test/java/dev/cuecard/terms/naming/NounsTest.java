package dev.cuecard.terms.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NounsTest {
  private static boolean isNoun(String language, String word, String... sentences) {
    return Nouns.in(new Language(language), List.of(sentences)).mayName(word);
  }

  @Test
  void whatStandsAfterAnArticleIsANoun() {
    String talk = "She remembers the old kitchen, and we met in the morning before recording.";
    assertThat(isNoun("en", "morning", talk)).isTrue();
    assertThat(isNoun("en", "remembers", talk)).isFalse();
    assertThat(isNoun("en", "old", talk)).isFalse();
    assertThat(isNoun("en", "recording", talk)).isFalse();
    assertThat(isNoun("en", "recording", "Keep the recording.")).isTrue();
  }

  @Test
  void inRomanceLanguagesAdjectivesFollow() {
    assertThat(isNoun("es", "cocina", "Entra en la cocina vieja.")).isTrue();
    assertThat(isNoun("es", "vieja", "Entra en la cocina vieja.")).isFalse();
    assertThat(isNoun("fr", "parler", "Elle a le droit de parler.")).isFalse();
  }

  @Test
  void otherLanguagesDoNotTell() {
    assertThat(isNoun("ru", "кухня", "Она помнит.")).isTrue();
    assertThat(isNoun("zh", "厨房", "她记得。")).isTrue();
  }

  @Test
  void inRussianTheEndingTellsWhatIsNoNoun() {
    assertThat(List.of("вопрос", "тишина", "данные", "короткая тишина"))
        .allMatch(name -> isNoun("ru", name, "Она молчит."));
    assertThat(List.of("спросите", "молчит", "короткая", "открыть окно", "важно"))
        .noneMatch(other -> isNoun("ru", other, "Она молчит."));
  }

  @Test
  void russianTitlesAreInTheNominative() {
    Nouns nouns = Nouns.in(new Language("ru"), List.of("Она молчит."));

    assertThat(List.of("карта гавани", "долгое молчание", "фотографии"))
        .allMatch(nouns::isNominative);
    assertThat(List.of("карте гавани", "долгом молчании", "фотографий"))
        .noneMatch(nouns::isNominative);
  }

  @Test
  void whatStandsMoreOftenWhereVerbsAndAdjectivesDoIsNone() {
    String[] talk = {
      "With use comes wear.",
      "We use it, you use it.",
      "It is useful, in useful ways.",
      "For useful."
    };
    assertThat(isNoun("en", "wear", "The wear of the rope.")).isTrue();
    assertThat(isNoun("en", "use", talk)).isFalse();
    assertThat(isNoun("en", "useful", talk)).isFalse();
    assertThat(isNoun("fr", "parler", "Avant le parler.")).isFalse();
    assertThat(isNoun("fr", "clavier", "Avec le clavier.")).isTrue();
  }

  @Test
  void aPhraseOfSeveralWordsMayBeATitle() {
    assertThat(isNoun("en", "leading questions", "Avoid leading questions.")).isTrue();
    assertThat(
            isNoun("en", "boats available", "The boats available are old.", "Boats are available."))
        .isFalse();
  }

  @Test
  void frenchArticlesAreCutOff() {
    assertThat(isNoun("fr", "accessibilité", "Parlons de l’accessibilité.")).isTrue();
  }

  @Test
  void anArabicNameIsDefiniteAndBeginsWithANoun() {
    String[] talk = {
      "رسم خريطة الأصوات في الدفتر الكبير.",
      "يكتب الراوي في دفتر.",
      "وخريطة الأصوات كبيرة، والأصوات الغائبة."
    };
    assertThat(List.of("خريطة الأصوات", "الراوي", "الدفتر الكبير"))
        .allMatch(name -> isNoun("ar", name, talk));
    assertThat(List.of("الكبير", "الغائبة", "يكتب الراوي", "وخريطة الأصوات", "خريطة"))
        .noneMatch(other -> isNoun("ar", other, talk));
  }

  @Test
  void whatStandsOnlyAfterPrepositionsInRussianIsNoNominative() {
    Nouns nouns = Nouns.in(new Language("ru"), List.of("У реки стоит мост."));

    assertThat(nouns.isNominative("реки")).isFalse();
    assertThat(nouns.isNominative("мост")).isTrue();
  }
}
