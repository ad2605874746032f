package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.MadeOnce;
import dev.cuecard.SharedFiles;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples of `docs/queries.md`.
@ExtendWith(MadeOnce.class)
class QueriesPageTest {
  private static Library library;

  @BeforeAll
  static void theShippedCorpus(Library shipped) {
    library = shipped;
  }

  /// The rows of all tables, without their heads.
  static Stream<String> examples() {
    return SharedFiles.text(Path.of("docs", "queries.md"))
        .lines()
        .filter(line -> line.startsWith("| `"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleFindsWhatThePageSays(String row) throws QueryError {
    String[] cells = row.split("(?<!\\\\)\\|", -1);
    String query = cells[1].strip().replace("`", "").replace("\\|", "|");

    List<Moment> moments = library.moments(query, 1);

    assertThat(moments).as(query).hasSize(1);
    assertThat(place(moments.getFirst())).as(query).isEqualTo(cells[3].strip());
  }

  private static String place(Moment moment) {
    String id = moment.document().id();
    String name = id.substring(0, id.lastIndexOf('-'));
    return moment.locator() instanceof Locator.Time(TimeSpan span)
        ? name + " " + Timestamp.coarse(span.start())
        : name;
  }
}
