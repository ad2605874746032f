package dev.cuecard.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.lexicon.TranslatedWord.Weighted;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TranslatorTest {
  private static final Direction DIRECTION = Direction.of("en", "es");

  private static Translator knowing(Map<String, List<Alternative>> words) {
    return new Translator((word, direction) -> words.getOrDefault(word, List.of()));
  }

  @Test
  void theBestCountsFullyOthersAsMuchAsTheyAreLikely() {
    var translator =
        knowing(Map.of("box", List.of(new Alternative("caja", 0.8), new Alternative("arca", 0.2))));
    assertThat(translator.translate("box", DIRECTION))
        .isEqualTo(
            new TranslatedWord(
                "box",
                true,
                List.of(
                    new Weighted("caja", 1),
                    new Weighted("arca", 0.25),
                    new Weighted("box", 0.3))));
  }

  @Test
  void aWordThatIsNotKnownIsLookedForAsItIs() {
    assertThat(knowing(Map.of()).translate(List.of("Nairobi", "1963"), DIRECTION))
        .containsExactly(
            new TranslatedWord("Nairobi", false, List.of(new Weighted("Nairobi", 1))),
            new TranslatedWord("1963", false, List.of(new Weighted("1963", 1))));
  }

  @Test
  void whatIsUnlikelyOrTooMuchIsLeftOut() {
    List<Alternative> many =
        IntStream.range(0, 30).mapToObj(i -> new Alternative("w" + (10 + i), 0.03)).toList();
    assertThat(knowing(Map.of("go", many)).translate("go", DIRECTION).alternatives()).hasSize(11);
    var translator =
        knowing(Map.of("go", List.of(new Alternative("ir", 0.9), new Alternative("té", 0.05))));
    assertThat(translator.translate("go", DIRECTION).alternatives())
        .extracting(Weighted::text)
        .containsExactly("ir", "go");
  }
}
