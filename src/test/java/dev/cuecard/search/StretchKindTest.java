package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.MadeOnce;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// How something is done is answered by what is done, what it is by what is said of it.
@ExtendWith(MadeOnce.class)
class StretchKindTest {
  private static final List<String> ABOUT =
      List.of(
          "Sailors have known this knot for hundreds of years.",
          "It makes a loop that never slips, however hard the wind is.",
          "Its name comes from the rope at the front of a ship.",
          "Many people think that it is the king of all knots.",
          "It is one of four that climbers have to know as well.");

  private static final List<String> DONE =
      List.of(
          "Make a small loop in your left hand.",
          "Push the end of the rope up through the loop from below.",
          "Lead it around behind the rope and back down.",
          "Hold both ends and pull the knot tight.",
          "Turn it over and check that the loop stays open.");

  private static final List<String> BETWEEN =
      IntStream.range(0, 12).mapToObj(_ -> "The wind blows over the hills.").toList();

  @TempDir private Path folder;

  private TimeSpan answer(String question, SentenceModel model) throws Exception {
    List<String> cues =
        Stream.of(BETWEEN, ABOUT, List.of("That is the bowline."), DONE, BETWEEN)
            .flatMap(List::stream)
            .toList();
    Library.store(
        new Corpus(folder.resolve("corpus")),
        List.of(Library.talk("knots", "en", cues.toArray(String[]::new))));
    try (VectorStore store = VectorStore.open(folder, model);
        PassageIndex index =
            new CurrentIndex(
                    new Corpus(folder.resolve("corpus")),
                    folder.resolve("index"),
                    (_, _) -> {},
                    _ -> {})
                .open(PassageIndex.Use.MANY, new PassageVectors(model, store), 1000)) {
      Moment answer =
          new Inquiry(question, Page.first(1), Order.RELEVANCE, false, false)
              .ask(index, QueryMeaning.by(new PassageVectors(model, store), false), Lexicon.EMPTY)
              .moments()
              .getFirst();
      return ((Locator.Time) answer.locator()).span();
    }
  }

  @Test
  void theStretchIsOfTheKindThatIsAskedFor(SentenceModel bundled) throws Exception {
    TimeSpan how = answer("how do I tie a bowline", bundled);
    TimeSpan what = answer("what is a bowline", bundled);

    assertThat(what.start()).isLessThan(how.start());
    assertThat(what.end()).isLessThan(how.end());
  }
}
