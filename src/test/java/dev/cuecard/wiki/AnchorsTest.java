package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  @Test
  void blanksBecomeUnderscoresAndRepeatedHeadingsGetNumbers() {
    Anchors anchors = new Anchors();

    assertThat(
            Stream.of(" What's  in it? ", "Ebb", "ebb", "Ebb 2", "EBB", "É_t é").map(anchors::of))
        .containsExactly("What's_in_it?", "Ebb", "ebb_2", "Ebb_2_2", "EBB_3", "É_t_é");
  }
}
