package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.cuecard.Library;
import dev.cuecard.MadeOnce;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.lexicon.Lexicon;
import dev.cuecard.search.parse.Names;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Moments are found by what they mean, where other words are used.
@ExtendWith(MadeOnce.class)
class MeaningTest {
  private static final int ALL = 1000;

  private static final List<Recording> TALKS =
      List.of(
          Library.talk("bread", "en", "Leave the dough in the fridge until the morning."),
          Library.talk("tram", "en", "The last tram goes at half past eleven."),
          Library.talk("birds", "en", "Swallows come back to the same barn every spring."),
          Library.talk("bees", "en", "The hive was empty when the cold came."),
          Library.talk("pan", "es", "Deja la masa en la nevera hasta la mañana."));

  @TempDir private Path folder;

  private SentenceModel model;
  private VectorStore store;
  private final List<String> notes = new ArrayList<>();

  @BeforeEach
  void load(SentenceModel bundled) {
    model = bundled;
    store = VectorStore.open(folder, model);
    Library.store(new Corpus(folder.resolve("corpus")), TALKS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private PassageIndex open(int many) throws Exception {
    return new CurrentIndex(
            new Corpus(folder.resolve("corpus")), folder.resolve("index"), (_, _) -> {}, notes::add)
        .open(PassageIndex.Use.MANY, new PassageVectors(model, store), many);
  }

  private List<String> answers(PassageIndex index, String query, boolean alone) throws QueryError {
    return new Search(index, QueryMeaning.by(new PassageVectors(model, store), alone))
        .moments(QueryParser.parse(query, Names.of(index)), 10).stream()
            .map(moment -> moment.document().id())
            .toList();
  }

  @Test
  void byMeaningAloneTheNearestComesFirst() throws Exception {
    try (PassageIndex index = open(ALL)) {
      assertThat(answers(index, "public transport at night", true)).first().isEqualTo("tram");
      assertThat(answers(index, "migrating animals", true)).first().isEqualTo("birds");
    }
  }

  @Test
  void whatHasTheWordsIsFoundWithoutAndWithMeaning() throws Exception {
    try (PassageIndex index = open(ALL)) {
      assertThat(answers(index, "empty hive", false)).first().isEqualTo("bees");
    }
  }

  @Test
  void exactWordsAreNotFoundByMeaning() throws Exception {
    try (PassageIndex index = open(ALL)) {
      assertThat(answers(index, "\"empty beehive\"", false)).isEmpty();
      assertThat(answers(index, "lang:en -hive -dough swallows", false)).containsExactly("birds");
    }
  }

  @Test
  void whatTheQueryLeavesOutIsLeftOutOfWhatIsNearAsWell() throws Exception {
    try (PassageIndex index = open(ALL)) {
      assertThat(answers(index, "public transport -tram", true)).doesNotContain("tram");
    }
  }

  private Optional<String> suggestion(PassageIndex index, String query, QueryMeaning meaning)
      throws QueryError {
    return new Inquiry(query, Page.first(10), Order.RELEVANCE, false, false)
        .ask(index, meaning, Lexicon.EMPTY)
        .suggestion();
  }

  @Test
  void aWordThatTheModelKnowsIsNotTakenForAMisspeltOne() throws Exception {
    try (PassageIndex index = open(ALL)) {
      QueryMeaning known = QueryMeaning.by(new PassageVectors(model, store), false);

      assertThat(suggestion(index, "the gold", known)).isEmpty();
      assertThat(suggestion(index, "the gold", QueryMeaning.NONE)).contains("the cold");
      assertThat(suggestion(index, "the swalows", known)).contains("the swallows");
    }
  }

  @Test
  void inALanguageThatTheModelDoesNotKnowWordsAloneDecide() throws Exception {
    try (PassageIndex index = open(ALL)) {
      assertThat(answers(index, "la masa en la nevera por la mañana", false))
          .containsExactly("pan");
    }
  }

  @Test
  void vectorsThatWouldTakeLongAreLeftForLater() throws Exception {
    try (PassageIndex index = open(2)) {
      assertThat(notes)
          .singleElement()
          .asString()
          .startsWith("5 passages are found by their words only");
      assertThat(index.withoutVectors(model.id())).isEqualTo(5);
    }
    try (PassageIndex index = open(ALL)) {
      assertThat(index.withoutVectors(model.id())).isZero();
    }
  }

  private static Document page(String id, String... sections) {
    return new dev.cuecard.document.Page(
        Library.talk(id, "en").about(),
        Stream.of(sections).map(text -> new Section(List.of(text), text, List.of())).toList(),
        Optional.empty());
  }

  @Test
  void whatIsNoAnswerTakesNothingFromWhatItStandsBeside() throws Exception {
    String answer = "Rinse the brush until the water is clear.";
    Library.store(
        new Corpus(folder.resolve("corpus")),
        List.of(page("alone", answer), page("amid", "Goats on a hill", answer, "A game of chess")));
    try (PassageIndex index = open(ALL)) {
      List<Moment> found =
          new Search(index, QueryMeaning.by(new PassageVectors(model, store), false))
              .moments(QueryParser.parse("how do I wash a brush", Names.of(index)), 10);

      assertThat(found).extracting(Moment::text).containsExactly(answer, answer);
      assertThat(found.getLast().score()).isCloseTo(found.getFirst().score(), withinPercentage(10));
    }
  }
}
