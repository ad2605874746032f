package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.document.Recording;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands around a passage speaks for it, and so do parts of words.
class RankingTest {
  /// A passage holds no more cues than this, as each is 3 s long.
  private static final int CUES_A_PASSAGE = 15;

  @TempDir private Path folder;

  private static Recording talk(String id, String... passages) {
    List<String> cues = new ArrayList<>();
    for (String passage : passages) {
      cues.add(passage);
      for (int i = 1; i < CUES_A_PASSAGE; i++) {
        cues.add(i < CUES_A_PASSAGE - 1 ? "and so it went on" : "until the evening.");
      }
    }
    return Library.talk(id, "en", cues.toArray(String[]::new));
  }

  @Test
  void ofTwoEqualPassagesThatComesFirstWhoseNeighboursSpeakOfTheThing() throws QueryError {
    Recording around =
        talk("around", "the kiln was fired", "we checked the glaze", "the kiln cooled down");
    Recording alone =
        talk("alone", "the bread was fired", "we checked the glaze", "the bread cooled down");
    try (Library library = new Library(folder, List.of(alone, around))) {
      assertThat(library.moments("kiln glaze", 10))
          .filteredOn(moment -> moment.text().contains("glaze"))
          .extracting(moment -> moment.document().id())
          .containsExactly("around", "alone");
    }
  }

  @Test
  void aPassageThatSaysAWordItselfComesBeforeOneWhoseNeighboursDo() throws QueryError {
    Recording talk =
        talk("talk", "the kiln and the glaze", "we checked the glaze", "nothing happened here");
    try (Library library = new Library(folder, List.of(talk))) {
      assertThat(library.moments("kiln glaze", 1).getFirst().text())
          .isEqualTo("the kiln and the glaze");
    }
  }

  @Test
  void ofTwoEqualPassagesThatComesFirstInWhichAWordWasMisheard() throws QueryError {
    Recording misheard = talk("misheard", "we fired the stonewear in the kiln");
    Recording other = talk("other", "we fired the mountains in the kiln");
    try (Library library = new Library(folder, List.of(other, misheard))) {
      assertThat(library.documents("stoneware kiln")).containsExactly("misheard", "other");
    }
  }

  @Test
  void ofTwoPassagesWithTheSameWordsThatComesFirstWhichSaysThemTogether() throws QueryError {
    Recording apart = talk("apart", "the glaze was checked for cracks and then put in the kiln");
    Recording together =
        talk("together", "and then put in the kiln glaze was checked for cracks the");
    try (Library library = new Library(folder, List.of(apart, together))) {
      assertThat(library.documents("kiln glaze")).containsExactly("together", "apart");
    }
  }

  @Test
  void theOrderOfDocumentsInTheIndexDoesNotChangeTheirOrderInTheAnswer() throws QueryError {
    List<Recording> talks =
        Arrays.asList(
            talk("a", "the kiln was fired twice"),
            talk("b", "the kiln was fired", "the kiln cooled"),
            talk("c", "somebody fired at the kiln"));
    List<String> order;
    try (Library library = new Library(folder.resolve("1"), talks)) {
      order = library.documents("kiln fired");
    }
    try (Library library = new Library(folder.resolve("2"), talks.reversed())) {
      assertThat(library.documents("kiln fired")).isEqualTo(order);
    }
  }
}
