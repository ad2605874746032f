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
          "The bowline is a very old knot of sailors.",
          "A bowline makes a loop that never slips.",
          "Its name comes from the rope at the bow.",
          "Many people think that the bowline is the king of knots.");

  private static final List<String> DONE =
      List.of(
          "Make a small loop for the bowline in your left hand.",
          "Push the end up through the loop from below.",
          "Lead it around behind the rope and back down.",
          "Pull both ends of the bowline tight.");

  private static final List<String> BETWEEN =
      IntStream.range(0, 12).mapToObj(_ -> "The wind blows over the hills.").toList();

  @TempDir private Path folder;

  private long middle(String question, SentenceModel model) throws Exception {
    List<String> cues = Stream.of(BETWEEN, ABOUT, DONE, BETWEEN).flatMap(List::stream).toList();
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
              .ask(index, QueryMeaning.by(model, false), Lexicon.EMPTY)
              .moments()
              .getFirst();
      TimeSpan span = ((Locator.Time) answer.locator()).span();
      return (span.start() + span.end()) / 2;
    }
  }

  @Test
  void theStretchIsOfTheKindThatIsAskedFor(SentenceModel bundled) throws Exception {
    assertThat(middle("how do I tie a bowline", bundled))
        .isGreaterThan(middle("what is a bowline", bundled));
  }
}
