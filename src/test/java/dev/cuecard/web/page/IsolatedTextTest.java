package dev.cuecard.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.web.page.IsolatedText.Piece;
import org.junit.jupiter.api.Test;

class IsolatedTextTest {
  @Test
  void whatIsIsolatedIsAPieceOfItsOwn() {
    assertThat(IsolatedText.of("المتوقع \u206836\u2069، والموجود \u206863\u2069").pieces())
        .containsExactly(
            new Piece("المتوقع ", false),
            new Piece("36", true),
            new Piece("، والموجود ", false),
            new Piece("63", true));
  }

  @Test
  void aLineMayBeginWithAnIsolateOrHaveNone() {
    assertThat(IsolatedText.of("\u2068la\u2069").pieces()).containsExactly(new Piece("la", true));
    assertThat(IsolatedText.of("la").pieces()).containsExactly(new Piece("la", false));
  }
}
