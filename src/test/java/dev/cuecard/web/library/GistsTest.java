package dev.cuecard.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.guide.Gist;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GistsTest {
  private static final Language ENGLISH = new Language("en");

  private final List<String> made = new ArrayList<>();

  private Optional<Gist> gist(Gists gists, String id) {
    return gists.get(
        id,
        () -> {
          made.add(id);
          return Gist.of(Library.talk(id, "en", "The heron waits at the weir."), ENGLISH);
        });
  }

  @Test
  void whatIsKeptIsNotMadeAgain() {
    Gists gists = new Gists(10_000);

    assertThat(gist(gists, "a")).isPresent().isEqualTo(gist(gists, "a"));
    assertThat(made).containsExactly("a");
  }

  @Test
  void whereThereIsNoMoreRoomTheFirstStay() {
    Gists gists = new Gists(1000);

    for (String id : List.of("a", "b", "a", "b")) {
      assertThat(gist(gists, id)).isPresent();
    }

    assertThat(made).containsExactly("a", "b", "b");
  }
}
