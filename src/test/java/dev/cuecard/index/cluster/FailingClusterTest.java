package dev.cuecard.index.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.Library;
import dev.cuecard.MadeOnce;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.Part;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterAddress;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.index.cluster.client.Patience;
import dev.cuecard.index.cluster.form.ClusterSchema;
import dev.cuecard.index.cluster.load.ClusterLoad;
import dev.cuecard.index.cluster.load.Portion;
import dev.cuecard.index.store.IndexRefresh;
import dev.cuecard.index.store.PassageVectors;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What goes wrong with a cluster is told in a line, and nothing is written to one that cannot be
/// loaded.
@ExtendWith(MadeOnce.class)
class FailingClusterTest {
  @TempDir Path folder;

  private final FakeCluster cluster = new FakeCluster();
  private String host = cluster.host();

  @AfterEach
  void itEnds() {
    cluster.close();
  }

  private String failure() {
    try (ClusterClient client = FakeCluster.client(host, FakeCluster.IMPATIENT)) {
      client.get("/talks/_mapping");
      return "none";
    } catch (ClusterFailed e) {
      return String.valueOf(e.getMessage()).replace("http://" + host, "HOST");
    }
  }

  private IndexRefresh.Report load() {
    return load(Optional.empty());
  }

  private IndexRefresh.Report load(Optional<PassageVectors> vectors) {
    Corpus corpus = new Corpus(folder);
    Library.store(corpus, List.of(Library.talk("a", "en", "first words")));
    try (ClusterClient client = FakeCluster.client(host, FakeCluster.IMPATIENT)) {
      return new ClusterLoad(corpus, client)
          .run(new Portion.Shared(Part.WHOLE), vectors, new ClusterSchema.Size(1, 0), (_, _) -> {});
    }
  }

  private static String error(String type, String reason) {
    return """
    {"error": {"root_cause": [{"type": "%1$s", "reason": "%2$s"}], "type": "%1$s", "reason": "%2$s"}}\
    """
        .formatted(type, reason);
  }

  @Test
  void aWrongPasswordIsSaidToBeOne() {
    cluster.answer("GET /talks/_mapping", 401, "Unauthorized");
    assertThat(failure())
        .isEqualTo(
            "expected a user that HOST knows, with the right password, got nobody (the address names"
                + " no user)");
  }

  @Test
  void whoMayNotIsTold() {
    cluster.answer(
        "GET /talks/_mapping",
        403,
        error("security_exception", "no permissions for [indices:admin/get]"));
    assertThat(failure())
        .isEqualTo(
            "nobody (the address names no user) may not do this at HOST: no permissions for"
                + " [indices:admin/get]");
  }

  @Test
  void aRedIndexGivesNoAnswerRatherThanAPartOfOne() {
    cluster.answer(
        "GET /talks/_mapping", 503, error("search_phase_execution_exception", "all shards failed"));
    assertThat(failure())
        .isEqualTo("talks is red at HOST, some of it is on no node: all shards failed");
    assertThat(cluster.asked()).hasSize(2);
  }

  @Test
  void whatIsNoClusterIsSaidToBeNone() {
    cluster.answer("GET /talks/_mapping", 200, "<h1>Welcome</h1>");
    assertThat(failure())
        .isEqualTo("expected an OpenSearch cluster to answer at HOST, got \"<h1>Welcome</h1>\"");
  }

  @Test
  void whereNobodyListensNoConnectionIsGot() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      host = "127.0.0.1:" + free.getLocalPort();
    }
    assertThat(failure()).isEqualTo("expected a cluster at HOST, got no connection");
  }

  @Test
  void aNodeThatNeverAnswersIsLeftForTheNext() throws IOException {
    Patience hasty = new Patience(2, Duration.ofMillis(200), Duration.ZERO, Duration.ZERO);
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ClusterClient client =
            FakeCluster.client("127.0.0.1:" + silent.getLocalPort() + "," + host, hasty)) {
      client.get("/talks/_mapping");
    }
    assertThat(cluster.asked()).containsExactly("GET /talks/_mapping");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"version": {"distribution": "opensearch", "number": "2.19.1"}} | opensearch 2.19.1
          {"version": {"number": "8.15.0"}} | another search engine 8.15.0
          """)
  void anOldServerIsNotLoaded(String root, String got) {
    cluster.answer("GET /", 200, root);
    assertThatThrownBy(this::load).hasMessage("expected OpenSearch 3 or later, got " + got);
    assertThat(cluster.asked()).containsOnly("GET /");
  }

  @Test
  void aNodeWithoutThePluginForMeaningIsNamedAndNothingIsLoaded(SentenceModel model) {
    cluster.answer(
        "GET /", 200, "{\"version\": {\"distribution\": \"opensearch\", \"number\": \"3.6.0\"}}");
    cluster.answer(
        "GET /_nodes/plugins",
        200,
        """
        {"nodes": {
          "1": {"name": "east", "plugins": [{"name": "opensearch-knn"}]},
          "2": {"name": "west", "plugins": [{"name": "analysis-icu"}]}}}
        """);
    try (VectorStore store = VectorStore.open(folder.resolve("vectors"), model)) {
      assertThatThrownBy(() -> load(Optional.of(new PassageVectors(model, store))))
          .isInstanceOf(ClusterFailed.class)
          .hasMessage(
              "expected the plugin opensearch-knn on every node, got none on west: install it there"
                  + " (bin/opensearch-plugin install opensearch-knn), or index with --lexical");
    }
    assertThat(cluster.asked()).containsExactly("GET /", "GET /_nodes/plugins");
  }

  @Test
  void anEmptyCorpusDoesNotEmptyTheIndex() {
    try (ClusterClient client = FakeCluster.client(host, FakeCluster.IMPATIENT)) {
      assertThatThrownBy(() ->
              new ClusterLoad(new Corpus(folder), client)
                  .run(
                      new Portion.Shared(Part.WHOLE),
                      Optional.empty(),
                      new ClusterSchema.Size(1, 0),
                      (_, _) -> {}))
          .hasMessage("expected a corpus with documents, got none in " + folder);
    }
    assertThat(cluster.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://host:9200 | expected an index such as https://user@host:9200/name, got "https://host:9200"
          https://me:secret@host/talks | expected no password in the index's address: it belongs in CUECARD_INDEX_PASSWORD
          https://host/Talks | expected the name of an index, of a-z, 0-9, ".", "_" and "-", got "Talks"
          https://ho st/talks | expected a host such as search.example.org:9200, got "ho st"
          """)
  void anAddressThatIsNoneIsRefused(String address, String message) {
    assertThatThrownBy(() -> ClusterAddress.parse(address)).hasMessage(message);
  }

  @Test
  void aPasswordIsNotSentWhereOthersCanReadIt() {
    ClusterAddress open = ClusterAddress.parse("http://me@search.example.org/talks");
    assertThatThrownBy(() ->
            new ClusterAccess(open, Optional.of("secret"), Optional.empty(), Optional.empty()))
        .hasMessage("expected https where a password is sent to another machine, got http");
  }

  @Test
  void aUserNeedsAPassword() {
    ClusterAddress address = ClusterAddress.parse("https://me@search.example.org/talks");
    assertThatThrownBy(
            () -> new ClusterAccess(address, Optional.empty(), Optional.empty(), Optional.empty()))
        .hasMessage("expected the password of me in CUECARD_INDEX_PASSWORD");
  }

  @Test
  void aFileWithoutCertificatesIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("ca.pem"), "");
    ClusterAccess access =
        new ClusterAccess(
            ClusterAddress.parse("https://search.example.org/talks"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(file));
    assertThatThrownBy(() -> new ClusterClient(access, FakeCluster.IMPATIENT))
        .hasMessage("expected certificates (PEM) in " + file + ", got none");
  }
}
