package dev.cuecard.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UtteranceTest {
  private static List<String> utterances(String... segments) {
    return Utterance.of(
            Stream.of(segments).map(text -> new Segment(new Locator.Whole(), text)).toList())
        .stream()
        .map(Utterance::text)
        .toList();
  }

  @Test
  void aSentenceOverSeveralCuesIsOne() {
    assertThat(
            utterances("The keeper climbed", "all of the stairs.", "Then he lit the great lamp."))
        .containsExactly("The keeper climbed all of the stairs.", "Then he lit the great lamp.");
  }

  @Test
  void aShortSentenceIsSaidWithTheNext() {
    assertThat(utterances("Right.", "So he climbed all of the stairs.", "Yes."))
        .containsExactly("Right. So he climbed all of the stairs.", "Yes.");
  }

  @Test
  void speechWithoutFullStopsEndsWhereItGetsLong() {
    String words = "and on he went with the oil and the wicks and his breath in clouds ";
    assertThat(utterances(words, words, words, words)).hasSize(2);
  }
}
