package dev.cuecard.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.Library;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.store.IndexBusy;
import dev.cuecard.index.store.IndexRefresh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index that says what its corpus says, whatever happens to either.
class RefreshTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private Corpus corpus;
  private Path index;
  private final List<String> notes = new ArrayList<>();

  @BeforeEach
  void threeTalks() {
    corpus = new Corpus(folder.resolve("corpus"));
    index = folder.resolve("index");
    Library.store(
        corpus,
        List.of(
            Library.talk("a-1", "en", "red apples"),
            Library.talk("b-1", "en", "red wine"),
            Library.talk("c-1", "es", "vino tinto")));
  }

  private IndexRefresh.Report refresh() throws IndexBusy {
    return new IndexRefresh(corpus, index).run(PATIENCE, (_, _) -> {});
  }

  private PassageIndex open() throws UnusableIndex {
    return new CurrentIndex(corpus, index, (_, _) -> {}, notes::add).open(PassageIndex.Use.ONCE);
  }

  private List<String> found(String word) throws UnusableIndex {
    try (PassageIndex opened = open()) {
      return opened
          .search(new Query.Word(word), 10)
          .map(hit -> hit.document().id())
          .sorted()
          .toList();
    }
  }

  private Map<String, Float> scores(String... words) throws UnusableIndex {
    List<Query> any = Stream.of(words).<Query>map(Query.Word::new).toList();
    try (PassageIndex opened = open()) {
      return opened
          .search(new Query.Clauses(List.of(), any, List.of()), 10)
          .collect(Collectors.toMap(hit -> hit.document().id(), Hit::score));
    }
  }

  @Test
  void everythingIsIndexedAtFirstAndNothingAfterwards() throws IndexBusy {
    assertThat(refresh()).isEqualTo(new IndexRefresh.Report(3, 0, List.of()));
    assertThat(refresh()).isEqualTo(new IndexRefresh.Report(0, 0, List.of()));
  }

  @Test
  void onlyWhatIsNewIsIndexed() throws Exception {
    refresh();
    Library.store(corpus, List.of(Library.talk("d-1", "en", "red tea")));

    assertThat(refresh()).isEqualTo(new IndexRefresh.Report(1, 0, List.of()));
    assertThat(found("red")).containsExactly("a-1", "b-1", "d-1");
  }

  @Test
  void whatIsFoundScoresTheSameInHoweverManyRoundsTheIndexWasWritten() throws Exception {
    refresh();
    Library.store(
        corpus, List.of(Library.talk("d-1", "en", "red tea, and no cup for it to be in")));
    Map<String, Float> inTwoRounds = scores("red");

    index = folder.resolve("another");

    assertThat(scores("red")).hasSize(3).isEqualTo(inTwoRounds);
  }

  @Test
  void whatWasReplacedDoesNotCountInWhatScoresSay() throws Exception {
    for (int red : List.of(4, 0)) {
      Library.store(
          corpus,
          IntStream.range(0, 20)
              .mapToObj(i -> Library.talk("t-" + i, "en", i < red ? "red tea" : "white tea"))
              .toList());
      refresh();
    }
    Map<String, Float> afterwards = scores("red", "wine");

    index = folder.resolve("another");

    assertThat(scores("red", "wine")).hasSize(2).isEqualTo(afterwards);
  }

  @Test
  void whatHasChangedIsIndexedAnew() throws Exception {
    refresh();
    Library.store(corpus, List.of(Library.talk("b-1", "en", "white wine")));

    assertThat(refresh()).isEqualTo(new IndexRefresh.Report(1, 0, List.of()));
    assertThat(found("red")).containsExactly("a-1");
    assertThat(found("white")).containsExactly("b-1");
  }

  @Test
  void whatIsGoneIsFoundNoLonger() throws Exception {
    refresh();
    Files.delete(corpus.path("a-1"));

    assertThat(refresh()).isEqualTo(new IndexRefresh.Report(0, 1, List.of()));
    assertThat(found("red")).containsExactly("b-1");
  }

  @Test
  void aSearchBringsTheIndexUpToDateByItself() throws Exception {
    assertThat(found("red")).containsExactly("a-1", "b-1");
    Files.delete(corpus.path("a-1"));
    Library.store(corpus, List.of(Library.talk("e-1", "en", "a red door")));

    assertThat(found("red")).containsExactly("b-1", "e-1");
    assertThat(notes).isEmpty();
  }

  @Test
  void aCurrentIndexIsNotWrittenToBySearching() throws Exception {
    open().close();
    Map<String, FileTime> before = files();
    open().close();
    refresh();

    assertThat(files()).isEqualTo(before);
  }

  private Map<String, FileTime> files() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  @Test
  void aBrokenFileOfTheCorpusIsNamedAndTheRestIsFound() throws Exception {
    refresh();
    Files.writeString(corpus.path("b-1"), "{\"schema\": 1}");

    assertThat(found("red")).containsExactly("a-1");
    assertThat(notes).containsExactly(corpus.path("b-1") + ": id: expected a string, got nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", "_0."})
  void anIndexWhoseFilesAreCutIsBuiltAnew(String beginning) throws Exception {
    refresh();
    for (Path file : indexFiles(beginning)) {
      Files.write(file, new byte[] {1, 2, 3});
    }

    assertThat(found("red")).containsExactly("a-1", "b-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", "_0."})
  void anIndexWhoseFilesAreGoneIsBuiltAnew(String beginning) throws Exception {
    refresh();
    for (Path file : indexFiles(beginning)) {
      Files.delete(file);
    }

    assertThat(found("red")).containsExactly("a-1", "b-1");
  }

  private List<Path> indexFiles(String beginning) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith(beginning)).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  @Test
  void anIndexOfAnotherSchemaIsBuiltAnew() throws Exception {
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      var old = new org.apache.lucene.document.Document();
      old.add(new StringField("word", "red", Field.Store.YES));
      writer.addDocument(old);
      writer.setLiveCommitData(Map.of("schema", "0", "corpus", "").entrySet());
      writer.commit();
    }

    assertThat(refresh()).isEqualTo(new IndexRefresh.Report(3, 0, List.of()));
    assertThat(found("red")).containsExactly("a-1", "b-1");
    try (PassageIndex opened = open()) {
      assertThat(opened.passages()).isEqualTo(3);
    }
  }

  @Test
  void ofTwoRefreshesAtOnceTheSecondFindsNothingToDo() throws Exception {
    Library.store(
        corpus,
        IntStream.range(0, 200).mapToObj(i -> Library.talk("x-" + i, "en", "tea " + i)).toList());
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<IndexRefresh.Report> one = threads.submit(this::refresh);
      Future<IndexRefresh.Report> two = threads.submit(this::refresh);

      assertThat(Stream.of(one.get().indexed(), two.get().indexed()).sorted())
          .containsExactly(0, 203);
    }
  }

  @Test
  void aSearchWhileAnotherProcessBuildsSeesTheIndexAsItWas() throws Exception {
    refresh();
    Library.store(corpus, List.of(Library.talk("d-1", "en", "red tea")));
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      assertThatThrownBy(() -> new IndexRefresh(corpus, index).run(Duration.ZERO, (_, _) -> {}))
          .isInstanceOf(IndexBusy.class)
          .hasMessage("another process is building the index");
      assertThat(found("red")).containsExactly("a-1", "b-1");
      assertThat(notes).singleElement().asString().startsWith("the index is older than the corpus");
      writer.rollback();
    }
  }
}
