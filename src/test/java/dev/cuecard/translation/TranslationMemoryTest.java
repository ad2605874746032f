package dev.cuecard.translation;

import static dev.cuecard.MadeBundles.ES;
import static dev.cuecard.MadeBundles.bundle;
import static dev.cuecard.MadeBundles.cue;
import static dev.cuecard.MadeBundles.translated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.Translation.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationMemoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pull the rope.             | Pull  the rope.            | 100
          Pull the rope.             | pull the rope              | 99
          Pull the long rope now.    | Pull the long line now.    | 80
          一次一个问题               | 一次两个问题               | 83
          Pull the rope.             | Never let go of anything.  | 0
          """)
  void textsAreAlikeByTheirWords(String one, String other, int score) {
    assertThat(Wording.of(one).likeness(Wording.of(other), 70)).isEqualTo(score);
  }

  @Test
  void whatIsAlikeIsFoundTheBestFirst() {
    var memory = new TranslationMemory(ES, List.of("Pull the long rope now."));
    memory.search(
        "bowline",
        bundle(
            List.of(ES),
            true,
            translated(cue(1, "Pull the long line now."), ES, State.TRANSLATED, "Tira del cabo."),
            translated(
                cue(2, "Pull the long rope now."), ES, State.PROOFREAD, "Tira de la cuerda."),
            translated(cue(3, "Pull the long rope now!"), ES, State.FUZZY, "Suelta.")));

    assertThat(memory.matches("Pull the long rope now."))
        .extracting(match -> match.score() + " " + match.translation())
        .containsExactly("100 Tira de la cuerda.", "80 Tira del cabo.");
  }
}
