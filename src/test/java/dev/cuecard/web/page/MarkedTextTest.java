package dev.cuecard.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.web.page.MarkedText.Mark;
import dev.cuecard.web.page.MarkedText.Piece;
import dev.cuecard.web.page.MarkedText.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void stretchesAreMarked() {
    assertThat(MarkedText.of("an open door", List.of(new Stretch(3, 7, Mark.FOUND))).pieces())
        .containsExactly(
            new Piece("an ", Mark.NONE),
            new Piece("open", Mark.FOUND),
            new Piece(" door", Mark.NONE));
  }

  @Test
  void ofTwoThatOverlapTheFirstCounts() {
    assertThat(
            MarkedText.of(
                    "open door",
                    List.of(new Stretch(0, 4, Mark.FOUND), new Stretch(0, 9, Mark.TERM)))
                .pieces())
        .containsExactly(new Piece("open", Mark.FOUND), new Piece(" door", Mark.NONE));
  }

  @Test
  void whatCannotBeShownIsLeftOutWithoutMovingTheMarks() {
    assertThat(MarkedText.of("a\u0000b\u202ec", List.of(new Stretch(2, 3, Mark.FOUND))).pieces())
        .containsExactly(
            new Piece("a", Mark.NONE), new Piece("b", Mark.FOUND), new Piece("c", Mark.NONE));
  }
}
