package dev.cuecard.terms.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.language.Language;
import dev.cuecard.terms.Phrase;
import dev.cuecard.terms.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NounPhrasesTest {
  /// What the first of `sentences` names, by what all of them show to be nouns.
  private static List<String> named(String tag, String... sentences) {
    Language language = new Language(tag);
    List<String> text = List.of(sentences);
    Set<String> repeated =
        Phrases.of(language, text).ranked().stream()
            .filter(phrase -> phrase.words() > 1)
            .map(Phrase::key)
            .collect(Collectors.toSet());
    List<String> found = new ArrayList<>();
    new NounPhrases(language, Nouns.in(language, text), repeated)
        .of(text.getFirst(), phrase -> found.add(phrase.text()));
    return found;
  }

  @Test
  void namesAreLinkedToOtherNames() {
    assertThat(named("en", "They draw a map of the old harbour with their boats."))
        .containsExactly(
            "map",
            "map of the old harbour",
            "map of the old harbour with their boats",
            "old harbour",
            "old harbour with their boats",
            "boats");
  }

  @Test
  void whatIsDoneToSomethingIsNamedToo() {
    assertThat(named("en", "After mending the torn sail we left.", "A torn sail is no sail."))
        .contains("mending the torn sail");
    assertThat(named("en", "We are mending the sail.")).containsExactly("sail");
  }

  @Test
  void whereSomethingIsDoneIsNoPartOfItsName() {
    assertThat(named("en", "Leave the boat in a hurry.")).containsExactly("boat", "hurry");
  }

  @Test
  void aVerbIsNoName() {
    assertThat(named("en", "The sailor mends sails.")).isEmpty();
    assertThat(named("ru", "Показали лодку.")).doesNotContain("Показали");
  }

  @Test
  void whatDoesSomethingToTheNextNameIsNoName() {
    assertThat(named("en", "My mother tied the boat.", "A tied rope holds a mother."))
        .doesNotContain("mother tied");
    assertThat(named("en", "They want to follow boats.", "The follow boats wait."))
        .doesNotContain("follow boats");
    assertThat(named("en", "The sails check every knot.", "The check is over. We check the sails."))
        .doesNotContain("sails check");
  }

  @Test
  void whatStandsAfterAnArticleIsANameWhateverItIsElsewhere() {
    assertThat(named("en", "Press the follow button.", "You follow the button."))
        .contains("follow button");
  }

  @Test
  void arabicNamesAreDefinedByTheirLastWord() {
    assertThat(named("ar", "نرسم خريطة الأصوات في الدفتر.")).contains("خريطة الأصوات");
  }

  @Test
  void inJapaneseNamesStandBetweenWhatIsInHiragana() {
    assertThat(named("ja", "港のボートの修理はとても楽しいです。")).containsExactly("ボート", "ボートの修理", "修理");
  }

  @Test
  void whereNounsComeFirstTheirAdjectivesHaveToBeSaidAgain() {
    assertThat(named("es", "Un mapa de las velas rotas.", "Las velas rotas no sirven."))
        .contains("mapa de las velas rotas");
    assertThat(named("es", "El mapa roto vuela.")).doesNotContain("mapa roto vuela", "mapa roto");
  }

  @Test
  void whatCountsDoesNotName() {
    assertThat(named("en", "There were thousands of boats.")).containsExactly("boats");
  }
}
