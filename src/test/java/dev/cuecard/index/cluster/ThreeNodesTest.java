package dev.cuecard.index.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cuecard.Library;
import dev.cuecard.MadeOnce;
import dev.cuecard.SampleCorpus;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.corpus.Json;
import dev.cuecard.corpus.Part;
import dev.cuecard.document.Recording;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.client.Patience;
import dev.cuecard.index.cluster.form.ClusterSchema;
import dev.cuecard.index.cluster.load.ClusterLoad;
import dev.cuecard.index.cluster.load.Portion;
import dev.cuecard.index.store.IndexRefresh;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.language.Language;
import dev.cuecard.search.Moment;
import dev.cuecard.search.QueryMeaning;
import dev.cuecard.search.Search;
import dev.cuecard.search.parse.Names;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index on a cluster of three real nodes says what the index in a folder says, whatever
/// happens to one of them.
@ExtendWith(MadeOnce.class)
class ThreeNodesTest {
  private static final ClusterSchema.Size SIZE = new ClusterSchema.Size(3, 1);

  private static Nodes nodes;
  private static Library library;
  private static Corpus copied;
  private static PassageIndex cluster;

  @TempDir Path folder;

  @BeforeAll
  static void theShippedCorpusIsLoaded(Library shipped, @TempDir Path copy) {
    assumeTrue(
        Nodes.areHere(),
        "OpenSearch is not unpacked here (mvn -P cluster dependency:unpack@opensearch): skipped");
    nodes = Nodes.start();
    library = shipped;
    SampleCorpus.copy("documents", copy);
    copied = new Corpus(copy);
    load(copied, "shipped", Part.WHOLE, Optional.empty());
    cluster = ClusterIndex.open(nodes.access("shipped"));
  }

  @AfterAll
  static void theNodesEnd() throws Exception {
    if (cluster != null) {
      cluster.close();
    }
    if (nodes != null) {
      nodes.close();
    }
  }

  private static IndexRefresh.Report load(
      Corpus corpus, String index, Part part, Optional<PassageVectors> vectors) {
    return load(corpus, index, part, vectors, (_, _) -> {});
  }

  private static IndexRefresh.Report load(
      Corpus corpus,
      String index,
      Part part,
      Optional<PassageVectors> vectors,
      IndexRefresh.Progress progress) {
    try (ClusterClient client = new ClusterClient(nodes.access(index), Patience.OF_A_LOADER)) {
      return new ClusterLoad(corpus, client).run(new Portion.Shared(part), vectors, SIZE, progress);
    }
  }

  /// Loads a corpus that is one of several; returns what is remarked.
  private static List<String> loadOwn(Corpus corpus, String index, Portion portion) {
    try (ClusterClient client = new ClusterClient(nodes.access(index), Patience.OF_A_LOADER)) {
      ClusterLoad load = new ClusterLoad(corpus, client);
      load.run(portion, Optional.empty(), SIZE, (_, _) -> {});
      return load.remarks();
    }
  }

  /// The best moments by words, each with its exact place and what is marked of it.
  private static List<String> moments(PassageIndex index, String query) throws QueryError {
    return moments(index, query, QueryMeaning.NONE);
  }

  private static List<String> moments(PassageIndex index, String query, QueryMeaning meaning)
      throws QueryError {
    return new Search(index, meaning)
        .moments(QueryParser.parse(query, Names.of(index)), 10).stream()
            .map(ThreeNodesTest::shown)
            .toList();
  }

  private static String shown(Moment moment) {
    return String.join(
        " ", moment.document().id(), moment.locator().fragment(), moment.highlights().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ending a partnership",
        "how long should I wait after an answer",
        "\"count slowly\"",
        "\"slowly count\"~2",
        "question AND silence",
        "question -silence",
        "fridge WITHIN 10s recorder",
        "lighth*se",
        "/lighth.use/",
        "lighthose~",
        "preguntas abiertas",
        "开放式问题",
        "مقابلة",
        "speaker:ines rope",
        "kind:page consent",
        "lang:es silencio",
        "duration:..5m rope",
        "date:2020.. consent",
        "near:asking-open@1:50",
        "title:consent form"
      })
  void aQueryHasTheSameMomentsInTheSameOrder(String query) throws QueryError {
    assertThat(moments(cluster, query)).isEqualTo(moments(library.index(), query));
  }

  @Test
  void aPlaceInALongTalkIsTheSame() throws Exception {
    Corpus corpus = new Corpus(folder);
    List<Recording> talks = longTalks(0, 2, 2000);
    Library.store(corpus, talks);
    load(corpus, "long", Part.WHOLE, Optional.empty());
    try (PassageIndex there = ClusterIndex.open(nodes.access("long"));
        Library here = new Library(folder.resolve("here"), talks)) {
      for (int minutes : List.of(0, 1, 2, 17, 31, 32, 59, 200)) {
        String near = "near:talk-1@" + minutes + ":07";
        assertThat(moments(there, near)).isEqualTo(moments(here.index(), near)).isNotEmpty();
      }
    }
  }

  @Test
  void hundredsOfQueriesAreAnsweredAlike() throws Exception {
    List<MadeQuestion> questions = MadeQuestion.of(copied, 200);
    int all = 0;
    int same = 0;
    double gain = 0;
    double gainInFolder = 0;
    for (MadeQuestion question : questions) {
      List<Moment> there = question.moments(cluster);
      List<Moment> here = question.moments(library.index());
      List<String> places = MadeQuestion.places(here);
      all += Math.max(here.size(), there.size());
      same += (int) MadeQuestion.places(there).stream().filter(places::contains).count();
      gain += question.gain(there);
      gainInFolder += question.gain(here);
    }
    assertThat(same).isGreaterThanOrEqualTo(all * 95 / 100).isGreaterThan(questions.size());
    assertThat(gain / questions.size())
        .isCloseTo(gainInFolder / questions.size(), within(0.005))
        .isGreaterThan(0.5);
  }

  @Test
  void theSameDocumentsAreThere() {
    assertThat(cluster.documents()).isEqualTo(library.index().documents());
    assertThat(cluster.passages()).isEqualTo(library.index().passages());
  }

  @Test
  void theSameWordsAreThere() {
    assertThat(cluster.vocabulary().languages())
        .isEqualTo(library.index().vocabulary().languages());
    assertThat(cluster.vocabulary().ids("asking"))
        .isEqualTo(library.index().vocabulary().ids("asking"));
    assertThat(cluster.vocabulary().completions("narr", 3))
        .isEqualTo(library.index().vocabulary().completions("narr", 3));
    assertThat(cluster.vocabulary().nearest("lihgthouse", Language.of("en")))
        .contains("lighthouse");
  }

  @Test
  void aQuestionIsAnsweredByTheSameStretch() throws QueryError {
    List<List<String>> stretches = new ArrayList<>();
    for (PassageIndex index : List.of(cluster, library.index())) {
      var question = QueryParser.parse("how long should I wait after an answer", Names.of(index));
      Search search = new Search(index);
      stretches.add(
          search.stretches(question, search.moments(question, 3)).stream()
              .map(ThreeNodesTest::shown)
              .toList());
    }
    assertThat(stretches.getFirst()).isEqualTo(stretches.getLast());
  }

  @Test
  void whatItMeansIsFoundAsInAFolder(SentenceModel model) throws Exception {
    SampleCorpus.copy("documents", folder);
    Corpus corpus = new Corpus(folder);
    try (VectorStore store = VectorStore.open(folder.resolve("vectors"), model)) {
      PassageVectors vectors = new PassageVectors(model, store);
      QueryMeaning meaning = QueryMeaning.by(vectors, false);
      load(corpus, "meaning", Part.WHOLE, Optional.of(vectors));
      try (PassageIndex there = ClusterIndex.open(nodes.access("meaning"));
          PassageIndex here =
              new CurrentIndex(corpus, folder.resolve("index"), (_, _) -> {}, _ -> {})
                  .open(PassageIndex.Use.MANY, vectors, Integer.MAX_VALUE)) {
        assertThat(there.withoutVectors(model.id())).isZero();
        String query = "when to keep quiet";
        assertThat(moments(there, query, meaning))
            .containsAll(moments(here, query, meaning).subList(0, 5));
      }
    }
  }

  private static Recording talk(String id, String... cues) {
    return Library.talk(id, "en", cues);
  }

  @Test
  void whatIsNewChangedOrRemovedIsFollowedAndNothingElseIsRead() throws Exception {
    Corpus corpus = new Corpus(folder);
    Library.store(
        corpus, List.of(talk("a", "first words"), talk("b", "second words"), talk("c", "others")));
    assertThat(load(corpus, "followed", Part.WHOLE, Optional.empty()))
        .isEqualTo(new IndexRefresh.Report(3, 0, List.of()));
    Library.store(corpus, List.of(talk("b", "changed words"), talk("d", "new words")));
    try (CorpusWriter writer = corpus.writer("test", Duration.ofSeconds(30), _ -> {})) {
      writer.remove("c");
    }
    assertThat(load(corpus, "followed", Part.WHOLE, Optional.empty()))
        .isEqualTo(new IndexRefresh.Report(2, 1, List.of()));
    try (PassageIndex index = ClusterIndex.open(nodes.access("followed"))) {
      assertThat(index.documents()).extracting("id").containsExactly("a", "b", "d");
      assertThat(moments(index, "second")).isEmpty();
      assertThat(moments(index, "changed")).hasSize(1);
    }
  }

  @Test
  void nothingIsSearchedBeforeEveryPartIsLoaded() throws Exception {
    Corpus corpus = twentyTalks();
    load(corpus, "parts", new Part(1, 2), Optional.empty());
    assertThatThrownBy(() -> ClusterIndex.open(nodes.access("parts")))
        .isInstanceOf(ClusterFailed.class)
        .hasMessage("there is no index parts on the cluster: \"cuecard index\" makes it");
    load(corpus, "parts", new Part(2, 2), Optional.empty());
    try (PassageIndex index = ClusterIndex.open(nodes.access("parts"))) {
      assertThat(index.documents()).hasSize(20);
    }
  }

  @Test
  void workersWithCorporaOfTheirOwnLeaveEachOthersDocumentsAlone() throws Exception {
    List<Corpus> corpora =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number -> new Corpus(folder.resolve("corpus-" + number)))
            .toList();
    for (int number = 1; number <= 3; number++) {
      Corpus corpus = corpora.get(number - 1);
      Library.store(
          corpus, List.of(talk("a" + number, "words of " + number), talk("b" + number, "more")));
      List<String> remarks = loadOwn(corpus, "owned", own(number));
      assertThat(remarks)
          .isEqualTo(
              number == 3
                  ? List.of()
                  : List.of(
                      "owned-1 is not searched yet: it waits for other workers, or was left by"
                          + " one"));
    }
    try (CorpusWriter writer = corpora.get(1).writer("test", Duration.ofSeconds(30), _ -> {})) {
      writer.remove("b2");
    }
    assertThat(loadOwn(corpora.get(1), "owned", own(2))).isEmpty();
    assertThat(loadOwn(corpora.get(0), "owned", new Portion.Shared(Part.WHOLE)))
        .containsExactly(
            "3 documents are left alone that workers have in corpora of their own (--own)");
    try (PassageIndex index = ClusterIndex.open(nodes.access("owned"))) {
      assertThat(index.documents()).extracting("id").containsExactly("a1", "a2", "a3", "b1", "b3");
      assertThat(index.passages()).isEqualTo(5);
      assertThat(moments(index, "words")).hasSize(3);
    }
  }

  private static Portion own(int number) {
    return new Portion.Own(new Part(number, 3));
  }

  @Test
  void aLoadThatWasBrokenOffGoesOnAndLeavesNothingOfItBehind() throws Exception {
    Corpus corpus = new Corpus(folder);
    Library.store(corpus, longTalks(0, 40, 600));
    assertThatThrownBy(() ->
            load(
                corpus,
                "broken",
                Part.WHOLE,
                Optional.empty(),
                (done, _) -> {
                  if (done == 39) {
                    throw new IllegalStateException("broken off");
                  }
                }))
        .hasMessage("broken off");
    Library.store(corpus, longTalks(20, 40, 60));
    assertThat(load(corpus, "broken", Part.WHOLE, Optional.empty()).indexed())
        .isGreaterThanOrEqualTo(20)
        .isLessThan(40);
    List<Recording> talks = new ArrayList<>(longTalks(0, 20, 600));
    talks.addAll(longTalks(20, 40, 60));
    try (PassageIndex there = ClusterIndex.open(nodes.access("broken"));
        Library here = new Library(folder.resolve("here"), talks)) {
      assertThat(there.documents()).isEqualTo(here.index().documents());
      assertThat(there.passages()).isEqualTo(here.index().passages());
    }
  }

  private static List<Recording> longTalks(int from, int to, int cues) {
    return IntStream.range(from, to)
        .mapToObj(n ->
            talk(
                "talk-" + n,
                IntStream.range(0, cues)
                    .mapToObj(cue -> "harbour word" + cue + " boat" + n + " ferry" + cue % 7)
                    .toArray(String[]::new)))
        .toList();
  }

  private Corpus twentyTalks() {
    Corpus corpus = new Corpus(folder);
    Library.store(
        corpus, IntStream.range(0, 20).mapToObj(n -> talk("talk-" + n, "words of " + n)).toList());
    return corpus;
  }

  @Test
  void anIndexWithAnotherModelIsSearchedUntilTheNewOneIsWhole(SentenceModel model)
      throws Exception {
    Corpus corpus = twentyTalks();
    load(corpus, "modelled", Part.WHOLE, Optional.empty());
    try (VectorStore store = VectorStore.open(folder.resolve("vectors"), model)) {
      Optional<PassageVectors> vectors = Optional.of(new PassageVectors(model, store));
      load(corpus, "modelled", new Part(1, 2), vectors);
      try (PassageIndex index = ClusterIndex.open(nodes.access("modelled"))) {
        assertThat(index.notes()).containsEntry("index", "modelled-1");
        assertThat(moments(index, "words")).hasSize(10);
      }
      load(corpus, "modelled", new Part(2, 2), vectors);
      try (PassageIndex index = ClusterIndex.open(nodes.access("modelled"))) {
        assertThat(index.notes()).containsEntry("index", "modelled-2");
        assertThat(index.withoutVectors(model.id())).isZero();
      }
    }
  }

  @Test
  void ofWorkersThatEndAtOnceOneHasItsIndexSearchedAndNothingIsLostOrLeft(SentenceModel model)
      throws Exception {
    Corpus corpus = twentyTalks();
    try (VectorStore store = VectorStore.open(folder.resolve("vectors"), model)) {
      Optional<PassageVectors> meaning = Optional.of(new PassageVectors(model, store));
      for (int round = 0; round < 2; round++) {
        String name = "raced" + round;
        List<String> told =
            Stream.of(Optional.<PassageVectors>empty(), meaning, meaning)
                .map(vectors -> CompletableFuture.supplyAsync(() -> told(corpus, name, vectors)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        try (ClusterClient client = new ClusterClient(nodes.access(name), Patience.OF_A_READER);
            PassageIndex index = ClusterIndex.open(nodes.access(name))) {
          assertThat(index.documents()).hasSize(20);
          assertThat(moments(index, "words")).hasSize(10);
          assertThat(client.get("/" + name + "*").propertyNames())
              .as(told.toString())
              .containsExactly(index.notes().get("index"));
        }
        assertThat(told).contains("").allMatch(line -> line.isEmpty() || line.contains("another"));
      }
    }
  }

  /// What a worker is told that may not be the one; nothing if all is well.
  private static String told(Corpus corpus, String index, Optional<PassageVectors> vectors) {
    try {
      load(corpus, index, Part.WHOLE, vectors);
      return "";
    } catch (ClusterFailed e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void anIndexOfAnotherFormIsRefusedUntilItIsMadeAnew() throws Exception {
    Corpus corpus = new Corpus(folder);
    Library.store(corpus, List.of(talk("a", "first words")));
    load(corpus, "formed", Part.WHOLE, Optional.empty());
    try (ClusterClient client = new ClusterClient(nodes.access("formed"), Patience.OF_A_READER)) {
      client.put("/formed/_mapping", Json.object().set("_meta", Json.object().put("cuecard", "0")));
    }
    assertThatThrownBy(() -> ClusterIndex.open(nodes.access("formed")))
        .hasMessage("formed is of another version of Cuecard: \"cuecard index\" makes it anew");
    load(corpus, "formed", Part.WHOLE, Optional.empty());
    try (PassageIndex index = ClusterIndex.open(nodes.access("formed"))) {
      assertThat(index.notes()).containsEntry("index", "formed-2");
      assertThat(moments(index, "first")).hasSize(1);
    }
  }

  @Test
  void anIndexOfSomebodyElseIsLeftAlone() {
    try (ClusterClient client = new ClusterClient(nodes.access("theirs"), Patience.OF_A_READER)) {
      client.put("/theirs", Json.object());
    }
    Corpus corpus = new Corpus(folder);
    Library.store(corpus, List.of(talk("a", "first words")));
    assertThatThrownBy(() -> load(corpus, "theirs", Part.WHOLE, Optional.empty()))
        .hasMessage(
            "expected a name for Cuecard's index, got \"theirs\", which is something else's");
  }

  @Test
  void aNodeThatDiesTakesNothingWithIt() throws Exception {
    Corpus corpus = new Corpus(folder);
    List<Recording> talks = longTalks(0, 150, 60);
    Library.store(corpus, talks);
    AtomicBoolean killed = new AtomicBoolean();
    load(
        corpus,
        "killed",
        Part.WHOLE,
        Optional.empty(),
        (done, total) -> {
          if (done > total / 3 && !killed.getAndSet(true)) {
            nodes.kill(2);
          }
        });
    try (PassageIndex there = ClusterIndex.open(nodes.access("killed"));
        Library here = new Library(folder.resolve("here"), talks)) {
      assertThat(there.documents()).isEqualTo(here.index().documents());
      assertThat(there.passages()).isEqualTo(here.index().passages());
      nodes.startAgain(2);
      List<String> expected = moments(here.index(), "\"word7 boat99\" ferry3");
      for (int i = 0; i < 12; i++) {
        if (i == 3) {
          nodes.kill(0);
        }
        assertThat(moments(there, "\"word7 boat99\" ferry3")).isEqualTo(expected);
      }
    }
  }
}
