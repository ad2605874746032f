package dev.cuecard.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada: It boils.",
        "Ada Byron-King: It boils.",
        ">> It boils.",
        ">> Ada: It boils.",
        "man: It boils."
      })
  void theNameOfWhoSpeaksIsNotSaid(String sentence) {
    assertThat(Turn.words(sentence)).isEqualTo("It boils.");
    assertThat(Turn.isIn(sentence)).isTrue();
    assertThat(Turn.isIn("Look. " + sentence)).isTrue();
  }

  @Test
  void aColonWithinASentenceIsNoTurn() {
    assertThat(List.of("Then it boils: look.", "At 10:30 it boils.", "It boils."))
        .allMatch(sentence -> Turn.words(sentence).equals(sentence))
        .noneMatch(Turn::isIn);
  }
}
