package dev.cuecard.lexicon.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.lexicon.Alternative;
import dev.cuecard.lexicon.Direction;
import dev.cuecard.lexicon.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconLearnerTest {
  private static final String[] ENGLISH =
      "lamp boat storm island keeper letter winter harbour bread stone rope bell".split(" ", -1);
  private static final String[] SPANISH =
      "lámpara barco tormenta isla guardián carta invierno puerto pan piedra cuerda campana"
          .split(" ", -1);

  /// Texts of four of the words among little ones, in another order in each language.
  private static List<TextPair> texts(int count) {
    var random = new Random(7);
    List<TextPair> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var from = new StringBuilder("the");
      var to = new StringBuilder();
      for (int k = 0; k < 4; k++) {
        int word = random.nextInt(ENGLISH.length);
        from.append(' ').append(ENGLISH[word]).append(" of");
        to.insert(0, " de " + SPANISH[word]);
      }
      texts.add(new TextPair(from.toString(), "la" + to));
    }
    return texts;
  }

  private static LexiconLearner.Learned learn(List<TextPair> texts) {
    return new LexiconLearner(Direction.of("en", "es"), Keys.FOLDED).learn(texts);
  }

  @Test
  void wordsThatComeTogetherAreTranslations() {
    LexiconLearner.Learned learned = learn(texts(200));
    for (int i = 0; i < ENGLISH.length; i++) {
      assertThat(learned.forth().translations(ENGLISH[i]))
          .first()
          .extracting(Alternative::text)
          .isEqualTo(SPANISH[i]);
      assertThat(
              learned
                  .back()
                  .translations(
                      Keys.FOLDED.key(SPANISH[i], new dev.cuecard.language.Language("es"))))
          .first()
          .extracting(Alternative::text)
          .isEqualTo(ENGLISH[i]);
    }
  }

  @Test
  void whatIsInAllTextsIsNobodysTranslation() {
    assertThat(learn(texts(200)).forth().translations("of")).isEmpty();
  }

  @Test
  void whatWasSeenOnceIsLeftToChance() {
    List<TextPair> texts = texts(200);
    texts.add(new TextPair("a whale", "una ballena"));
    assertThat(learn(texts).forth().translations("whale")).isEmpty();
  }

  @Test
  void theSameTextsGiveTheSameLexicon() {
    var one = learn(texts(100)).forth();
    var other = learn(texts(100)).forth();
    assertThat(one.keys()).containsExactlyElementsOf(other.keys());
    assertThat(one.keys())
        .allSatisfy(key -> assertThat(one.translations(key)).isEqualTo(other.translations(key)));
  }

  @Test
  void nothingTeachesNothing() {
    assertThat(learn(List.of()).forth().size()).isZero();
    assertThat(learn(List.of(new TextPair("", "nada"))).forth().size()).isZero();
  }
}
