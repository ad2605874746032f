package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said near something else.
class WithinTest {
  @TempDir private Path folder;

  private Library library(Recording... talks) {
    return new Library(folder, List.of(talks));
  }

  @Test
  void aPairIsOneMomentFromTheFirstOfItsWordsToTheSecond() throws QueryError {
    try (Library library =
        library(Library.talk("a", "en", "one", "red boat", "two", "three", "blue sea", "four"))) {
      Moment moment = library.moments("sea WITHIN 9s red", 10).getFirst();

      assertThat(moment.locator().fragment()).isEqualTo("#t=3");
      assertThat(moment.text()).isEqualTo("red boat two three blue sea");
      assertThat(moment.highlights())
          .extracting(highlight -> moment.text().substring(highlight.from(), highlight.to()))
          .containsExactly("red", "sea");
    }
  }

  @Test
  void whatHasNoPartnerIsNoMatch() throws QueryError {
    String[] cues = IntStream.range(0, 20).mapToObj(i -> "cue " + i).toArray(String[]::new);
    cues[0] = "red";
    cues[10] = "red";
    cues[11] = "sea";
    try (Library library = library(Library.talk("a", "en", cues))) {
      assertThat(library.moments("red WITHIN 10s sea", 10))
          .extracting(moment -> moment.locator().fragment())
          .containsExactly("#t=30");
    }
  }

  /// Compared with all pairs of cues, over borders of passages, in cues of every length.
  @Test
  void everyPairIsFoundWhereverItStands() throws QueryError {
    Random random = new Random(11);
    for (int round = 0; round < 12; round++) {
      List<Cue> cues = new ArrayList<>();
      long start = 0;
      for (int i = 0; i < 120; i++) {
        long length = random.nextInt(300, 9000);
        String words =
            random
                .ints(random.nextInt(1, 12), 0, 40)
                .mapToObj(word -> word < 2 ? List.of("red", "sea").get(word) : "word" + word)
                .collect(Collectors.joining(" "));
        cues.add(new Cue(start, start + length, words + (random.nextInt(4) == 0 ? "." : "")));
        start += length + (random.nextInt(15) == 0 ? random.nextInt(50_000) : 0);
      }
      long distance = random.nextInt(1, 60);
      Track track = new Track("en", Track.Origin.HUMAN, cues);
      try (Library library =
          new Library(folder.resolve("r" + round), List.of(Library.recording("a", track)))) {
        List<Moment> found = library.moments("red WITHIN " + distance + "s sea", 1000);

        assertThat(found.isEmpty()).as("round %s", round).isEqualTo(pairs(cues, distance) == 0);
        assertThat(found).allSatisfy(moment -> assertThat(moment.text()).contains("red", "sea"));
        assertThat(library.moments("/.*/ NOT (red WITHIN " + distance + "s sea)", 1000).isEmpty())
            .isFalse();
      }
    }
  }

  private static long pairs(List<Cue> cues, long seconds) {
    return cues.stream()
        .filter(one -> one.text().contains("red"))
        .flatMap(one ->
            cues.stream()
                .filter(two -> two.text().contains("sea"))
                .filter(two -> Math.abs(one.span().start() - two.span().start()) <= seconds * 1000))
        .count();
  }

  @Test
  void aPairOverABorderBeyondTheTailIsFound() throws QueryError {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String filler = "a b c d e f g h i j k l m n o p q r s t";
      cues.add(new Cue(i * 5000L, i * 5000L + 5000, "x" + i + " " + filler));
    }
    try (Library library =
        library(Library.recording("a", new Track("en", Track.Origin.HUMAN, cues)))) {
      for (int i = 0; i < 48; i++) {
        assertThat(library.moments("x%d WITHIN 1m x%d".formatted(i, i + 12), 10))
            .as("from cue %s", i)
            .hasSize(1);
        assertThat(library.moments("x%d WITHIN 59s x%d".formatted(i, i + 12), 10)).isEmpty();
      }
    }
  }

  @Test
  void aWordInIdeographsStandsNearWhole() throws QueryError {
    try (Library library = library(Library.talk("a", "zh", "说到开放式问题", "放式", "录音机"))) {
      assertThat(library.documents("开放式问题 WITHIN 6s 录音机")).containsExactly("a");
      assertThat(library.documents("开放式问题 WITHIN 5s 录音机")).isEmpty();
      assertThat(library.documents("放式 WITHIN 3s 录音机")).containsExactly("a");
    }
  }

  @Test
  void inWrittenTextATimeIsAsManyWordsAsAreSpokenInIt() throws QueryError {
    Page page =
        new Page(
            Library.talk("a", "en").about(),
            List.of(new Section(List.of("red b c d e f sea"), "s", List.of())),
            Optional.empty());
    try (Library library = new Library(folder, List.of(page))) {
      assertThat(library.documents("red WITHIN 2s sea")).containsExactly("a");
      assertThat(library.documents("red WITHIN 1s sea")).isEmpty();
      assertThat(library.documents("red WITHIN 5w sea")).containsExactly("a");
      assertThat(library.documents("red WITHIN 4w sea")).isEmpty();
    }
  }
}
