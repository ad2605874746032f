package dev.cuecard.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeySentencesTest {
  private static final Language ENGLISH = new Language("en");

  private static final String[] TALK = {
    "Welcome back to the bakery, dear listeners.",
    "Bread dough is made of flour, water and salt.",
    "The bread dough is made of flour with water and salt.",
    "It has to rest for an hour in a warm place.",
    "The oven has to be hot before the bread goes in.",
    "Is the oven hot?",
    "Bees bring honey home to the hive in summer."
  };

  private static List<String> summary(int count, String... sentences) {
    List<Segment> said =
        Arrays.stream(sentences).map(text -> new Segment(new Locator.Whole(), text)).toList();
    return KeySentences.of(ENGLISH, said, count).stream().map(Segment::text).toList();
  }

  @Test
  void sentencesComeInTheOrderOfTheText() {
    assertThat(summary(3, TALK)).containsExactly(TALK[1], TALK[4], TALK[6]);
  }

  @Test
  void whatIsSaidTwiceIsToldOnce() {
    assertThat(summary(3, TALK)).doesNotContain(TALK[2]);
  }

  @Test
  void greetingsAndQuestionsComeLast() {
    assertThat(summary(5, TALK)).doesNotContain(TALK[0], TALK[5]);
  }

  @Test
  void thereAreNoMoreSentencesThanSaySomething() {
    assertThat(summary(9, "Yes.", "And so on.", "The harbour freezes in January."))
        .containsExactly("The harbour freezes in January.");
    assertThat(summary(3)).isEmpty();
  }

  @Test
  void lengthsAreNumbersOrSharesOrGrowWithTheText() {
    assertThat(new SummaryLength.Count(5).of(3)).isEqualTo(3);
    assertThat(new SummaryLength.Ratio(0.1).of(68)).isEqualTo(7);
    assertThat(new SummaryLength.Ratio(0.1).of(3)).isEqualTo(1);
    assertThat(new SummaryLength.Usual().of(2)).isEqualTo(2);
    assertThat(new SummaryLength.Usual().of(68)).isEqualTo(6);
    assertThat(new SummaryLength.Usual().of(9000)).isEqualTo(15);
  }
}
