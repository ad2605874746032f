package dev.cuecard.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.index.IndexKeeper;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.store.PassageVectors;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveIndexTest {
  /// Of an index whose cluster cannot be reached any more.
  private record Unreachable(PassageIndex index) implements IndexKeeper {
    @Override
    public PassageIndex open(PassageIndex.Use use) {
      return index;
    }

    @Override
    public PassageIndex open(PassageIndex.Use use, PassageVectors vectors, int many) {
      return index;
    }

    @Override
    public Optional<PassageIndex> newer(PassageIndex opened) {
      throw new ClusterFailed("no node answers");
    }

    @Override
    public Optional<PassageIndex> completed(PassageIndex opened, PassageVectors vectors) {
      throw new ClusterFailed("no node answers");
    }
  }

  @Test
  void whenItsClusterFailsTheIndexStaysAsItWas(@TempDir Path folder) throws UnusableIndex {
    List<String> notes = new CopyOnWriteArrayList<>();
    Library library = new Library(folder, List.of(Library.talk("a-1", "en", "a heron")));

    new LiveIndex(new Unreachable(library.index()), Optional.empty(), notes::add).close();

    assertThat(notes).containsExactly("the index is as it was: no node answers");
  }

  @ParameterizedTest
  @CsvSource({"0, 1000", "10, 1000", "100, 5000", "600000, 60000"})
  void theCorpusIsLookedAtAtMostAFiftiethOfTheTimeAndOnceAMinute(long lookMs, long pauseMs) {
    assertThat(LiveIndex.pauseAfter(lookMs * 1_000_000)).isEqualTo(pauseMs * 1_000_000);
  }
}
