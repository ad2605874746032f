package dev.cuecard.lexicon.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.lexicon.Alternative;
import dev.cuecard.lexicon.Direction;
import dev.cuecard.lexicon.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryShelfTest {
  private static final Dictionary MADE =
      new Dictionary(
          "made",
          "Made\tup",
          Direction.of("en", "es"),
          List.of(
              new Entry("lamp", List.of("lámpara", "foco")),
              new Entry("spotlight", List.of("foco"))));

  @TempDir private Path folder;

  private DictionaryShelf shelf() {
    return new DictionaryShelf(folder.resolve("dictionaries"));
  }

  @Test
  void whatIsAddedIsThere() {
    shelf().add(MADE);
    assertThat(shelf().names()).containsExactly("made");
    Dictionary kept = shelf().dictionary("made").orElseThrow();
    assertThat(kept.title()).isEqualTo("Made up");
    assertThat(kept.direction()).isEqualTo(MADE.direction());
    assertThat(kept.entries()).isEqualTo(MADE.entries());
  }

  @Test
  void whatIsRemovedIsGone() {
    shelf().add(MADE);
    assertThat(shelf().remove("made")).isTrue();
    assertThat(shelf().remove("made")).isFalse();
    assertThat(shelf().names()).isEmpty();
  }

  @Test
  void aNameCannotLeadOutOfTheFolder() throws IOException {
    Path other = Files.writeString(folder.resolve("other.tsv"), "# en\tes\tOther\n");
    shelf().add(MADE);
    assertThat(shelf().remove("../other")).isFalse();
    assertThat(other).exists();
  }

  @Test
  void theFirstTranslationIsTheLikeliest() {
    assertThat(MADE.forth(Keys.FOLDED).translations("lamp"))
        .containsExactly(new Alternative("lámpara", 2.0 / 3), new Alternative("foco", 1.0 / 3));
  }

  @Test
  void aDictionaryCanBeReadTheOtherWayRound() {
    assertThat(MADE.back(Keys.FOLDED).translations("foco"))
        .extracting(Alternative::text)
        .containsExactly("spotlight", "lamp");
  }

  @Test
  void titlesAndNamesTellTheLanguages() {
    assertThat(LanguageNames.in("English-Arabic FreeDict Dictionary"))
        .contains(Direction.of("en", "ar"));
    assertThat(LanguageNames.in("freedict-fra-deu")).contains(Direction.of("fr", "de"));
    assertThat(LanguageNames.in("The Spanish of Mexico")).isEmpty();
    assertThat(LanguageNames.in("")).isEmpty();
  }
}
