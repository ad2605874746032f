package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
  @ParameterizedTest(name = "{0} to {1} and {2} to {3} s: {4}")
  @CsvSource({
    "0, 40, 39, 80, false",
    "0, 40, 20, 80, true",
    "0, 40, 21, 80, false",
    "10, 13, 0, 40, true",
    "0, 80, 10, 13, true",
    "0, 40, 40, 80, false",
    "5, 5, 0, 40, false"
  })
  void twoAreOneAnswerIfTheyShareMostOfTheShorter(
      long from, long to, long otherFrom, long otherTo, boolean isOne, @TempDir Path folder)
      throws QueryError {
    try (Library library = new Library(folder, List.of(Library.talk("a-1", "en", "a heron")))) {
      Moment found = library.moments("heron", 1).getFirst();

      assertThat(at(found, from, to).isMostlySaidWith(at(found, otherFrom, otherTo)))
          .isEqualTo(isOne);
    }
  }

  private static Moment at(Moment moment, long fromSeconds, long toSeconds) {
    return new Moment(
        moment.document(),
        moment.language(),
        new Locator.Time(new TimeSpan(fromSeconds * 1000, toSeconds * 1000)),
        moment.text(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
