package dev.cuecard.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredLexiconTest {
  private static final Direction FORTH = Direction.of("en", "es");

  @TempDir private Path folder;

  private StoredLexicon lexicon() {
    return new StoredLexicon(folder, Keys.FOLDED);
  }

  private void store(WordTable table) {
    lexicon().replace(Map.of(FORTH, table), "1");
  }

  @Test
  void aWordIsFoundWithItsTranslationsBestFirst() {
    var table = new WordTable();
    table.add("lighthouse", "torre", 1);
    table.add("lighthouse", "faro", 3);
    store(table);
    assertThat(lexicon().translations("Lighthouse", FORTH))
        .containsExactly(new Alternative("faro", 0.75), new Alternative("torre", 0.25));
  }

  @Test
  void everyWordIsFoundWhereverItStands() {
    var table = new WordTable();
    IntStream.range(0, 500).forEach(i -> table.add("w" + i * i, "p" + i, 1));
    table.add("ключ", "llave", 1);
    table.add("𝄞", "clave", 1);
    store(table);
    assertThat(IntStream.range(0, 500))
        .allSatisfy(i ->
            assertThat(lexicon().translations("w" + i * i, FORTH))
                .containsExactly(new Alternative("p" + i, 1)));
    assertThat(lexicon().translations("ключ", FORTH)).hasSize(1);
    assertThat(lexicon().translations("𝄞", FORTH)).hasSize(1);
    assertThat(lexicon().translations("w", FORTH)).isEmpty();
    assertThat(lexicon().translations("я", FORTH)).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(lexicon().translations("word", FORTH)).isEmpty();
    assertThat(lexicon().isOf("1")).isFalse();
  }

  @Test
  void otherWordsTakeThePlaceOfAllThatWereThere() {
    var table = new WordTable();
    table.add("oak", "roble", 1);
    store(table);
    lexicon().replace(Map.of(FORTH.reversed(), table), "2");
    assertThat(lexicon().translations("oak", FORTH)).isEmpty();
    assertThat(lexicon().translations("oak", FORTH.reversed())).hasSize(1);
    assertThat(lexicon().isOf("2")).isTrue();
  }

  @Test
  void aDamagedFileKnowsLess() throws IOException {
    Files.writeString(folder.resolve("en-es.tsv"), "oak\tx\t0,5 roble\t0.5 encina\nzzz");
    assertThat(lexicon().translations("oak", FORTH))
        .containsExactly(new Alternative("encina", 0.5));
    assertThat(lexicon().translations("zzz", FORTH)).isEmpty();
  }

  @Test
  void ofTwoLexiconsEachSaysHalf() {
    Lexicon one = (word, direction) -> java.util.List.of(new Alternative("faro", 1));
    Lexicon other =
        (word, direction) ->
            java.util.List.of(new Alternative("torre", 0.6), new Alternative("faro", 0.4));
    assertThat(
            new MixedLexicon(java.util.List.of(one, Lexicon.EMPTY, other))
                .translations("lighthouse", FORTH))
        .containsExactly(new Alternative("faro", 0.7), new Alternative("torre", 0.3));
  }
}
