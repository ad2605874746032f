package dev.cuecard.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsStandBetweenBlanksAndSigns() {
    assertThat(Words.of("The keeper's lamp: 24 steps, B2!"))
        .containsExactly("the", "keeper", "s", "lamp", "steps", "b2");
  }

  @Test
  void anElidedArticleIsNoWord() {
    assertThat(Words.of("l'île d’Ouessant")).containsExactly("île", "ouessant");
  }

  @Test
  void marksBelongToTheirWord() {
    assertThat(Words.of("المُعلِّم हिन्दी")).containsExactly("المُعلِّم", "हिन्दी");
  }

  @Test
  void chineseAndThaiAreCutByTheirDictionaries() {
    assertThat(Words.of("录音开始了")).containsExactly("录音", "开始", "了");
    assertThat(Words.of("สวัสดีครับ")).containsExactly("สวัสดี", "ครับ");
  }

  @Test
  void nothingHasNoWords() {
    assertThat(Words.of("")).isEmpty();
    assertThat(Words.of("… 12 — '")).isEmpty();
  }
}
